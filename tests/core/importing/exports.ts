import type { ImportFormat, ImportOptions } from '../../../src/core';

/** An export as a cabinet or CRM writes it, with invented numbers. */
export interface SampleExport {
  readonly name: string;
  readonly format: ImportFormat;
  readonly lines: readonly string[];
  readonly options?: ImportOptions;
}

const DIRECT_BY_DAY: SampleExport = {
  name: 'Yandex Direct by day',
  format: 'yandexDirect',
  lines: [
    'Статистика по дням',
    'Период: 12.01.2026 - 14.01.2026',
    'Дата;Показы;Клики;CTR (%);Расход (руб.);Ср. цена клика (руб.);Глубина (стр.)',
    '12.01.2026;5310;87;1,64;7120,40;81,84;1,90',
    '13.01.2026;4985;80;1,60;6894,05;86,18;2,05',
    '14.01.2026;6120;0;0,00;0,00;—;—',
    'Итого;16415;167;1,02;14014,45;83,92;1,97',
  ],
};
const DIRECT_BY_AD: SampleExport = {
  name: 'Yandex Direct by ad',
  format: 'yandexDirect',
  lines: [
    'Отчёт',
    'Клиент: okna-test',
    'Период: 12.01.2026 - 13.01.2026',
    '',
    'Дата;Кампания;№ Кампании;Группа;№ Группы;№ Объявления;Условие показа;№ Условия показа;Показы;Клики;Расход (руб.);Конверсии',
    '12.01.2026;Окна | поиск;5001;Бренд;61;M-71;окна;81;310;21;1 204,50;2',
    '12.01.2026;Окна | поиск;5001;Бренд;61;M-72;окна пвх;82;120;9;400,25;—',
    '12.01.2026;"РСЯ; Москва";5002;Все;62;M-73;---autotargeting;83;9 870;44;615,00;1',
    '13.01.2026;Окна | поиск;5001;Бренд;61;M-71;окна;81;290;18;1 100,00;0',
    'Всего;;;;;;;;10 590;92;3 319,75;3',
  ],
};
const DIRECT_API: SampleExport = {
  name: 'Yandex Direct API',
  format: 'yandexDirect',
  lines: [
    '"Daily (2026-01-12 - 2026-01-13)"',
    'Date\tCampaignId\tCampaignName\tImpressions\tClicks\tCost\tCtr\tAvgCpc\tConversions',
    '2026-01-12\t5001\tОкна\t310\t21\t1204500000\t6.77\t57357142\t2',
    '2026-01-13\t5001\tОкна\t290\t18\t1100000000\t6.21\t61111111\t--',
    'Total rows: 2',
  ],
};
const VK_ADS: SampleExport = {
  name: 'VK Ads',
  format: 'vkAds',
  lines: [
    'Дата,ID кампании,ID группы,ID объявления,Название объявления,Показы,Клики,Результат,"Цена за результат, ₽","Потрачено всего, ₽"',
    '12.01.2026,901,41,7001,Видео,7 150,61,4,"525,25","2 101,00"',
    '12.01.2026,902,42,7002,"Карусель, осень",3 020,18,0,,"610,50"',
    '13.01.2026,901,41,7001,Видео,6 900,55,3,"640,10","1 920,30"',
    'Итого,,,,,17 070,134,7,"661,69","4 631,80"',
  ],
};
const GOOGLE_ADS: SampleExport = {
  name: 'Google Ads',
  format: 'googleAds',
  lines: [
    'Campaign performance',
    'January 12, 2026 - January 13, 2026',
    'Day\tCampaign status\tCampaign\tImpr.\tClicks\tCTR\tCost\tConversions',
    '2026-01-12\tEnabled\tBrand\t1,340\t52\t3.88%\t2,410.75\t3.50',
    '2026-01-13\tEnabled\tTotal Comfort\t980\t31\t3.16%\t1,002\t1.00',
    ' --\tTotal: Campaigns\t --\t2,320\t83\t3.58%\t3,412.75\t4.50',
    ' --\tTotal: Account\t --\t2,400\t85\t3.54%\t3,500.00\t4.50',
  ],
};
const META_ADS: SampleExport = {
  name: 'Meta Ads',
  format: 'metaAds',
  lines: [
    'Reporting starts,Reporting ends,Day,Campaign name,Ad set name,Impressions,Link clicks,Clicks (all),Results,Amount spent (RUB)',
    '2026-01-12,2026-01-13,,,,5400,71,96,5,3120.4',
    '2026-01-12,2026-01-13,2026-01-12,Leads,"Moscow, 25-45",3000,40,55,3,1700.15',
    '2026-01-12,2026-01-13,2026-01-13,Leads,"Moscow, 25-45",2400,31,41,2,1420.25',
  ],
};
const METRICA: SampleExport = {
  name: 'Yandex Metrica',
  format: 'metrica',
  options: { day: '2026-01-12' },
  lines: [
    '"UTM Source","UTM Campaign","Визиты","Посетители","Отказы","Время на сайте","Достижения цели"',
    '"Итого и средние","",260,221,0.19,0:01:40,14',
    '"yandex","5001",180,160,0.17,0:01:52,11',
    '"vk","901",50,41,0.24,0:01:03,2',
    '"","",30,20,0.31,0:00:48,1',
  ],
};
const AMO_CRM: SampleExport = {
  name: 'amoCRM',
  format: 'amoCrm',
  lines: [
    '"ID","Название сделки","Бюджет","Ответственный","Дата создания сделки","Дата редактирования","Дата закрытия","Теги","Этап сделки","Воронка","Источник","utm_source","roistat","Источник","roistat"',
    '"31","Заявка 31","120000","Анна Белова","12.01.2026 09:14:02","13.01.2026 10:00:00","не закрыта","","Первичный контакт","Продажи","","yandex","","Сайт",""',
    '"32","Звонок, ""срочно""","0","Олег Ким","12.01.2026 11:40:55","12.01.2026 12:02:00","12.01.2026 12:02:00","спам","Закрыто и не реализовано","Продажи","","","","Звонок",""',
    '"33","Заявка 33","98 500","Анна Белова","13.01.2026 16:31:19","20.01.2026 17:45:00","20.01.2026 17:45:00","vip","Успешно реализовано","Продажи","","vk","","Сайт",""',
  ],
};
const BITRIX: SampleExport = {
  name: 'Bitrix24',
  format: 'bitrix24',
  lines: [
    '"ID";"Название сделки";"Стадия сделки";"Сумма";"Валюта";"Ответственный";"Дата создания";"Предполагаемая дата закрытия";"Сделка закрыта";"Источник";"Повторная сделка";',
    '"501";"Окна; балкон";"Новая";"64 000.00";"RUB";"Ира Лис";"12.01.2026 10:05:00";"19.01.2026";"Нет";"Веб-сайт";"Нет";',
    '"502";"Двери";"Сделка успешна";"31000.50";"RUB";"Ира Лис";"12.01.2026 12:00:00";"15.01.2026";"Да";"Звонок";"Да";',
  ],
};
const BITRIX_HTML: SampleExport = {
  name: 'Bitrix24 in HTML',
  format: 'bitrix24',
  lines: [
    '<meta http-equiv="Content-type" content="text/html;charset=UTF-8" /><table border="1"><thead>',
    '<tr><th>ID</th><th>Название сделки</th><th>Стадия сделки</th><th>Товар</th><th>Сумма</th><th>Дата создания</th></tr>',
    '</thead><tbody>',
    '<tr><td>501</td><td>Окна &amp; &quot;балкон&quot;</td><td>Новая</td><td>Окно</td><td>40&nbsp;000,50</td><td>12.01.2026 10:05:00</td></tr>',
    '<tr><td>501</td><td>Окна &amp; &quot;балкон&quot;</td><td>Новая</td><td>Монтаж</td><td>9 000</td><td>12.01.2026 10:05:00</td></tr>',
    '<tr><td>502</td><td>Двери</td><td>Сделка успешна</td><td>Дверь</td><td>31 000</td><td>13.01.2026 12:00:00</td></tr>',
    '</tbody></table>',
  ],
};
const YOOKASSA: SampleExport = {
  name: 'YooKassa',
  format: 'yookassa',
  lines: [
    'РЕЕСТР ПЛАТЕЖЕЙ ПО ДОГОВОРУ 100 (200)',
    'Дата платежей: 2026-01-12',
    'Идентификатор платежа;Сумма платежа;Валюта платежа;Сумма за вычетом комиссии и НДС;Время платежа;Описание;НДС с комиссии',
    'aa-01;1500.00;RUB;1440.00;12.01.2026 10:11:12;Заказ 1;0,60',
    'aa-02;2300,50;RUB;2208,48;12.01.2026 18:00:01;"Заказ 2; доставка";0,92',
    '',
    'Сумма принятых платежей: 3800.50 RUB',
    'Сумма принятых платежей за вычетом комиссии и НДС: 3648.48 RUB',
    'Число платежей: 2',
  ],
};
const RM_MATRIX: SampleExport = {
  name: 'the old table',
  format: 'rmMatrix',
  lines: [
    'Январь 2026,План,Факт,%,12.01 пн,13.01 вт,14.01 ср,Нед. 3',
    'VK,,,,,,,',
    'Показы,30 000,12 300,41%,6 100,6 200,,12 300',
    'Заявки,60,9,15%,5,4,,9',
    '"Расход, ₽",40 000,"5 400,50",14%,"2 700,50",2 700,,"5 400,50"',
    'Стоимость заявки,667,600,,540,675,#DIV/0!,600',
    '"Выручка, ₽",900 000,0,0%,0,0,,0',
    '',
    'Яндекс,,,,,,,',
    'Заявки,80,7,9%,3,4,,7',
    'ИТОГО,,,,,,,',
    'Заявки,140,16,11%,8,8,,16',
  ],
};
const GENERIC: SampleExport = {
  name: 'a table of its own',
  format: 'generic',
  lines: [
    'Дата;Источник;Заявки;Назначено встреч;Оплаты;Выручка, ₽;Событие',
    '12.01.2026;Сайт;4;2;0;0;',
    '12.01.2026;Сайт;1;;1;45 000,50;сменили лендинг',
    '13.01.2026;"ООО ""Маяк""";2;1;;;',
  ],
};

/** One export of each kind that the importer reads. */
export const EXPORTS: readonly SampleExport[] = [
  DIRECT_BY_DAY,
  DIRECT_BY_AD,
  DIRECT_API,
  VK_ADS,
  GOOGLE_ADS,
  META_ADS,
  METRICA,
  AMO_CRM,
  BITRIX,
  BITRIX_HTML,
  YOOKASSA,
  RM_MATRIX,
  GENERIC,
];

/** The export of that name. */
export function exportOf(name: string): SampleExport {
  const found = EXPORTS.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}
