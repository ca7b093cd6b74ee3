/** Russian for what of the grid's own menus a person meets here; the rest stays English, as nobody needs it for the table. */
const RUSSIAN = `
File=Файл|Print=Печать|Edit=Правка|Undo=Отменить|Redo=Повторить|Copy=Копировать|Cut=Вырезать|Paste=Вставить
Paste special=Специальная вставка|Paste as value=Только значения|Paste format only=Только форматирование
Find and replace=Найти и заменить|Find and Replace=Найти и заменить|Delete=Удалить|Delete values=Очистить значения
Delete cells=Удалить ячейки|Delete cell and shift up=Удалить ячейки со сдвигом вверх|Delete cell and shift left=Удалить ячейки со сдвигом влево
Delete row %s=Удалить строку %s|Delete rows %s - %s=Удалить строки %s – %s|Delete rows=Удалить строки
Delete column %s=Удалить столбец %s|Delete columns %s - %s=Удалить столбцы %s – %s|Delete columns=Удалить столбцы
Unhide all columns=Показать все столбцы|Unhide all rows=Показать все строки|Unhide rows=Показать строки|Unhide columns=Показать столбцы
Hide row %s=Скрыть строку %s|Hide rows %s - %s=Скрыть строки %s – %s|Hide rows=Скрыть строки
Hide column %s=Скрыть столбец %s|Hide columns %s - %s=Скрыть столбцы %s – %s|Hide columns=Скрыть столбцы
View=Вид|Freeze=Закрепить|Unfreeze=Открепить|No rows=Без строк|1 row=1 строку|2 rows=2 строки|Up to row %s=До строки %s
No columns=Без столбцов|1 column=1 столбец|2 columns=2 столбца|Up to column %s=До столбца %s
Group=Группировка|Group column %s=Сгруппировать столбец %s|Group columns %s - %s=Сгруппировать столбцы %s – %s
Group row %s=Сгруппировать строку %s|Group rows %s - %s=Сгруппировать строки %s – %s
Ungroup columns %s - %s=Разгруппировать столбцы %s – %s|Ungroup rows %s - %s=Разгруппировать строки %s – %s
Show=Показать|Gridlines=Сетку|Formulas=Формулы|Zoom=Масштаб|Insert=Вставка|Insert row=Вставить строку|Insert rows=Вставить строки
Insert column=Вставить столбец|Insert columns=Вставить столбцы|Row above=Строку выше|Row below=Строку ниже|Rows=Строки|Columns=Столбцы|Row=Строку|Column=Столбец
Row before=Строку выше|Row after=Строку ниже|Column before=Столбец слева|Column after=Столбец справа
Insert row above=Вставить строку выше|Insert row below=Вставить строку ниже|%s Rows above=%s строк выше|%s Rows below=%s строк ниже
Column left=Столбец слева|Column right=Столбец справа|%s Columns left=%s столбцов слева|%s Columns right=%s столбцов справа
Insert column left=Вставить столбец слева|Insert column right=Вставить столбец справа|Cells=Ячейки|Insert cells=Вставить ячейки
Shift down=Со сдвигом вниз|Shift right=Со сдвигом вправо|Insert cells and shift down=Вставить ячейки со сдвигом вниз|Insert cells and shift right=Вставить ячейки со сдвигом вправо
Insert sheet=Лист|Chart=Диаграмма|Image=Изображение|Table=Таблица|Insert table=Таблица|Function=Функция|Link=Ссылка|Insert link=Вставить ссылку
Checkbox=Флажок|Dropdown list=Раскрывающийся список|Format=Формат|Number=Числа|Bold=Полужирный|Italic=Курсив|Underline=Подчёркнутый|Strikethrough=Зачёркнутый
Font size=Размер шрифта|Alignment=Выравнивание|Left=Слева|Center=По центру|Right=Справа|Top=Сверху|Middle=Посередине|Bottom=Снизу
Wrapping=Перенос текста|Overflow=Без переноса|Wrap=Переносить|Clip=Обрезать|Conditional formatting=Условное форматирование|Clear formatting=Очистить форматирование
Data=Данные|Sort range=Сортировать диапазон|Ascending (A ⟶ Z)=По возрастанию (А → Я)|Descending (Z ⟶ A)=По убыванию (Я → А)
Data cleanup=Очистка данных|Remove duplicates=Удалить повторы|Trim whitespace=Удалить лишние пробелы|Split text to columns=Разделить текст на столбцы
Column statistics=Статистика столбца|Data Validation=Проверка данных|Data validation=Проверка данных|Named ranges=Именованные диапазоны
Create filter=Создать фильтр|Add filter=Создать фильтр|Remove filter=Удалить фильтр|Add or remove filter=Фильтр|Automatic=Автоматически|Plain text=Текст
Percent=Процент|Currency=Валюта|Date=Дата|Time=Время|Date time=Дата и время|Duration=Длительность|More formats=Другие форматы|Format as percent=Процентный формат
Decrease decimal places=Меньше знаков после запятой|Increase decimal places=Больше знаков после запятой|Text Color=Цвет текста|Fill Color=Цвет заливки
Borders=Границы|Merge cells=Объединить ячейки|Unmerge cells=Отменить объединение|Paint Format=Копировать форматирование|Vertical align=По вертикали|Horizontal align=По горизонтали
Add sheet=Добавить лист|List all sheets=Все листы|Duplicate=Дублировать|Rename=Переименовать|Change color=Цвет вкладки|Move left=Влево|Move right=Вправо|Hide sheet=Скрыть лист
Sum: %s=Сумма: %s|Avg: %s=Среднее: %s|Min: %s=Минимум: %s|Max: %s=Максимум: %s|Count: %s=Количество: %s|Count Numbers: %s=Чисел: %s
Sum=Сумма|Avg=Среднее|Min=Минимум|Max=Максимум|Count=Количество|Count Numbers=Чисел|Add=Добавить|more rows at the bottom=строк внизу
Error=Ошибка|Invalid=Неверно|Ok=ОК|Cancel=Отмена|Save=Сохранить|Close=Закрыть|OK=ОК|Confirm=Подтвердить|Insert a new line=Новая строка
Settings=Настройки|Lock sheet=Защитить лист|Irregularity map=Карта отклонений|Rotation=Поворот|Pivot table=Сводная таблица|Carousel=Карусель
`;

const pairs = RUSSIAN.trim()
  .split(/[\n|]/)
  .map((line): [string, string] => {
    const at = line.indexOf('=');
    return [line.slice(0, at), line.slice(at + 1)];
  });
const TRANSLATIONS = new Map(pairs);

/** A text of the grid's own menus in the page's language. */
export function gridWord(text: string, language: 'ru' | 'en'): string {
  return (language === 'ru' ? TRANSLATIONS.get(text) : undefined) ?? text;
}
