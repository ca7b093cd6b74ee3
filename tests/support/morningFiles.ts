/** The exports that an assistant has on a morning, made up: what a cabinet or a CRM writes, in its own encoding. */

/** A file as it lies on the computer. */
export interface MorningFile {
  readonly name: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

const DIRECT = `Отчёт по дням
Период: 15.11.2026 - 17.11.2026

Дата;Показы;Клики;CTR (%);Расход (руб.);Ср. цена клика (руб.)
15.11.2026;4 210;71;1,69;6 120,40;86,20
16.11.2026;5 180;94;1,81;8 904,15;94,72
17.11.2026;4 960;88;1,77;8 015,05;91,08
Итого;14 350;253;1,76;23 039,60;91,07
`;
const VK = `Дата,Название кампании,ID кампании,Показы,Клики,"Результат","Цена за результат, ₽","Потрачено всего, ₽"
16.11.2026,Ретаргетинг,101,3100,31,2,"600,00","1200,00"
16.11.2026,=Холодная,102,8400,52,3,"710,50","2131,50"
17.11.2026,Ретаргетинг,101,2950,28,1,"1150,00","1150,00"
17.11.2026,=Холодная,102,8050,49,2,"990,00","1980,00"
Итого,,,22500,160,8,"807,69","6461,50"
`;
const AMO = `ID,Название сделки,Бюджет,Ответственный,Дата создания сделки,Дата закрытия,Теги,Этап сделки,Воронка,utm_source
501,"Иванов, кухня",0,Анна,15.11.2026 11:02:00,не закрыта,,Первичный контакт,Продажи,yandex
502,"=СУММ(А1) Петров",0,Анна,16.11.2026 09:14:00,не закрыта,,Первичный контакт,Продажи,yandex
503,Сидоров,420000,Олег,16.11.2026 10:40:00,17.11.2026 18:20:00,,Успешно реализовано,Продажи,vk
504,Ким,0,Олег,17.11.2026 12:00:00,17.11.2026 12:30:00,спам,Закрыто и не реализовано,Продажи,vk
505,Ли,0,Олег,17.11.2026 15:00:00,не закрыта,,Первичный контакт,Продажи,
506,Ной,,Олег,12.11.2026 15:00:00,17.11.2026 17:00:00,,Успешно реализовано,Продажи,yandex
`;

/** Text in the Cyrillic code page of Windows; what it does not have becomes a question mark. */
export function inCodePage(text: string): Uint8Array {
  const page = new Map<string, number>();
  const decoder = new TextDecoder('windows-1251');
  for (let byte = 0; byte < 256; byte += 1) page.set(decoder.decode(new Uint8Array([byte])), byte);
  return Uint8Array.from([...text], (letter) => page.get(letter) ?? 0x3f);
}

const inUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Yandex Direct by day in windows-1251, VK Ads by campaign in UTF-8 with a mark, deals of amoCRM. */
export const MORNING: readonly MorningFile[] = [
  { name: 'direct.csv', text: DIRECT, bytes: inCodePage(DIRECT) },
  { name: 'vk_ads.csv', text: VK, bytes: inUtf8(`\uFEFF${VK}`) },
  { name: 'amocrm_deals.csv', text: AMO, bytes: inUtf8(AMO) },
];
