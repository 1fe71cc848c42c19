<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ChartCommand</name>
    <message>
        <source>Draws indicators of the reports: bars over regions, or lines over years.</source>
        <translation>绘制报告指标：按地区的柱形图或按年份的折线图。</translation>
    </message>
    <message>
        <source>Write to this .png, .svg or .pdf file.</source>
        <translation>写入此 .png、.svg 或 .pdf 文件。</translation>
    </message>
    <message>
        <source>The kind of chart; else bar.</source>
        <translation>图表类型；默认为 bar。</translation>
    </message>
    <message>
        <source>The colours; else light.</source>
        <translation>配色；默认为 light。</translation>
    </message>
    <message>
        <source>--out names a .png, .svg or .pdf file</source>
        <translation>--out 须为 .png、.svg 或 .pdf 文件</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>there is no option “%1”</source>
        <translation>没有选项“%1”</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”</source>
        <translation>--%1 须为 %2 之一，不能是“%3”</translation>
    </message>
    <message>
        <source>no files are named</source>
        <translation>未指定文件</translation>
    </message>
    <message>
        <source>too many files are named</source>
        <translation>指定的文件过多</translation>
    </message>
    <message>
        <source>For help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Writes what the reports state, one observation a row.</source>
        <translation>输出报告所述内容，每行一个观测值。</translation>
    </message>
    <message>
        <source>Writes whose reports they are and of which year.</source>
        <translation>输出报告所属的地区和年份。</translation>
    </message>
    <message>
        <source>Writes every number of the reports and what became of it.</source>
        <translation>输出报告中的每个数字及其处理结果。</translation>
    </message>
    <message>
        <source>Writes the text of a report as it was read; all positions count in it.</source>
        <translation>输出读取后的报告文本；所有位置均以它为准。</translation>
    </message>
    <message>
        <source>Write a row for each block of the text: its kind, and its place on the page.</source>
        <translation>逐段输出：类型及其在页面上的位置。</translation>
    </message>
    <message>
        <source>Read it by this encoding, whatever it says of itself.</source>
        <translation>按此编码读取，不论文件自身如何声明。</translation>
    </message>
    <message>
        <source>Write the encodings that it may be in and how many characters each breaks.</source>
        <translation>列出可能的编码，以及每种编码下的乱码字符数。</translation>
    </message>
    <message>
        <source>--format is for --layout and --encodings; a text has none</source>
        <translation>--format 仅用于 --layout 和 --encodings，正文没有格式可选</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>Lays indicators of the reports side by side, as a table or as a sheet to print.</source>
        <translation>将报告指标并列为表格或可打印的对比表。</translation>
    </message>
    <message>
        <source>Write to this .csv, .html or .pdf file.</source>
        <translation>写入此 .csv、.html 或 .pdf 文件。</translation>
    </message>
    <message>
        <source>Rows and columns; else regions-by-indicators.</source>
        <translation>行与列；默认为 regions-by-indicators。</translation>
    </message>
    <message>
        <source>Paper of a .pdf; else a4.</source>
        <translation>.pdf 的纸张；默认为 a4。</translation>
    </message>
    <message>
        <source>Of the paper; else landscape.</source>
        <translation>纸张方向；默认为 landscape。</translation>
    </message>
    <message>
        <source>The chart on a .pdf; else bar.</source>
        <translation>.pdf 中的图表；默认为 bar。</translation>
    </message>
    <message>
        <source>--out names a .csv, .html or .pdf file</source>
        <translation>--out 须为 .csv、.html 或 .pdf 文件</translation>
    </message>
</context>
<context>
    <name>ComparisonInput</name>
    <message>
        <source>Compare this indicator; several are given apart by commas or with an option each.</source>
        <translation>要对比的指标；多个指标用逗号分隔，或各用一个选项。</translation>
    </message>
    <message>
        <source>Only these years, such as 2021,2023-2024.</source>
        <translation>仅限这些年份，例如 2021,2023-2024。</translation>
    </message>
    <message>
        <source>The language of labels; else zh.</source>
        <translation>标签的语言；默认为 zh。</translation>
    </message>
    <message>
        <source>A title of your own.</source>
        <translation>自定标题。</translation>
    </message>
    <message>
        <source>--years is a list such as 2021,2023-2024</source>
        <translation>--years 须为年份列表，例如 2021,2023-2024</translation>
    </message>
    <message>
        <source>no indicator is named (--indicator)</source>
        <translation>未指定指标（--indicator）</translation>
    </message>
    <message>
        <source>no files are named</source>
        <translation>未指定文件</translation>
    </message>
</context>
<context>
    <name>DataOutput</name>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>Write as this; else as tsv.</source>
        <translation>输出格式；默认为 tsv。</translation>
    </message>
    <message>
        <source>Write to this file, not to standard output.</source>
        <translation>写入此文件，而不是标准输出。</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Annual reports on law-based government compared</source>
        <translation>法治政府建设年度报告对比</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>无报告</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>several values: %1</source>
        <translation>多个值：%1</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>年份不明</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <translation>%1，%2：《%3》（%4）</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1，%2（%3）</translation>
    </message>
    <message>
        <source>≈ about; + more than; &lt; less than.</source>
        <translation>≈ 约；+ 余、多、以上；&lt; 不足、以内。</translation>
    </message>
    <message>
        <source>Several values in one cell: the reports state each of them; none was chosen.</source>
        <translation>一格中有多个值：报告中均有表述，未作取舍。</translation>
    </message>
    <message>
        <source>Without a value: %1 of %2</source>
        <translation>无数值：%2 个中有 %1 个</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>hundred million</source>
        <translation>亿</translation>
    </message>
    <message>
        <source>ten thousand</source>
        <translation>万</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>十亿</translation>
    </message>
    <message>
        <source>million</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>Lighter bars and hollow points: not stated exactly.</source>
        <translation>浅色柱和空心点：原文并非精确数值。</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>there is no number in the text</source>
        <translation>文本中没有数字</translation>
    </message>
    <message>
        <source>there is no number at %1; the nearest is “%2” at %3</source>
        <translation>位置 %1 没有数字；最近的是位置 %3 的“%2”</translation>
    </message>
    <message>
        <source>Says why a number of a report was read as it was, or why it was not read.</source>
        <translation>说明报告中的某个数字为何如此读取，或为何未被采用。</translation>
    </message>
    <message>
        <source>The number at this place of the text, as “ledger” and “extract” print it.</source>
        <translation>位于文本此处的数字，位置与 ledger 和 extract 的输出一致。</translation>
    </message>
    <message>
        <source>the place of the number is missing (--at)</source>
        <translation>没有给出数字的位置（--at）</translation>
    </message>
    <message>
        <source>--at is a place in the text, a number from 0 on</source>
        <translation>--at 是文本中的位置，从 0 开始</translation>
    </message>
    <message>
        <source>%1 lies behind the text, which is %2 long</source>
        <translation>位置 %1 超出文本，文本长度为 %2</translation>
    </message>
    <message>
        <source>The language of the answer; else that of the program.</source>
        <translation>回答所用的语言；默认与程序语言相同。</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（位置 %2）</translation>
    </message>
    <message>
        <source>%1, in another clause of the sentence</source>
        <translation>%1，见于同句的另一分句</translation>
    </message>
    <message>
        <source>%1, taken over from the heading %2</source>
        <translation>%1，承自标题%2</translation>
    </message>
    <message>
        <source>%1, taken over from %2</source>
        <translation>%1，承自%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not known, since the text does not say of which year the report is</source>
        <translation>未知，因为文本没有说明报告年份</translation>
    </message>
    <message>
        <source>%1, as %2 says</source>
        <translation>%1，依据%2</translation>
    </message>
    <message>
        <source>%1, the year of the report</source>
        <translation>%1，即报告年份</translation>
    </message>
    <message>
        <source>%1, by what the text around it says</source>
        <translation>%1，依据上下文</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>仅限%1</translation>
    </message>
    <message>
        <source>%1 only, as %2 says</source>
        <translation>仅限%1，依据%2</translation>
    </message>
    <message>
        <source>the reporter as a whole; %1 names nothing apart from it</source>
        <translation>报告主体整体；%1没有另指其他主体</translation>
    </message>
    <message>
        <source>the reporter as a whole, since no part of it is named</source>
        <translation>报告主体整体，因为没有提到其中的某一部分</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1，较高</translation>
    </message>
    <message>
        <source>%1, fair</source>
        <translation>%1，中等</translation>
    </message>
    <message>
        <source>%1, low: look at the sentence</source>
        <translation>%1，较低：请核对原句</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 at %2 to %3: %4</source>
        <translation>%1（位置 %2 至 %3）：%4</translation>
    </message>
    <message>
        <source>Sentence: %1</source>
        <translation>原句：%1</translation>
    </message>
    <message>
        <source>Under: %1</source>
        <translation>所在标题：%1</translation>
    </message>
    <message>
        <source>the value itself</source>
        <translation>数值本身</translation>
    </message>
    <message>
        <source>the change against the year before, in per cent</source>
        <translation>比上年变化，按百分比</translation>
    </message>
    <message>
        <source>the change against the year before, in units</source>
        <translation>比上年变化，按数量</translation>
    </message>
    <message>
        <source>%1: a fall</source>
        <translation>%1：下降</translation>
    </message>
    <message>
        <source>%1: a rise</source>
        <translation>%1：上升</translation>
    </message>
    <message>
        <source>Read as %1 (%2): %3</source>
        <translation>读作：%1（%2），%3</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>it goes on with the number %1, which says what is counted</source>
        <translation>承接数字%1，由它说明所计内容</translation>
    </message>
    <message>
        <source>none is written</source>
        <translation>未写单位</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>%1 is read as %2</source>
        <translation>%1读作：%2</translation>
    </message>
    <message>
        <source>A word that speaks for it: %1</source>
        <translation>可据以判断的词：%1</translation>
    </message>
    <message>
        <source>In its sentence, %1</source>
        <translation>同一句中，%1</translation>
    </message>
    <message>
        <source>a matter that no indicator counts</source>
        <translation>不由任何指标统计的事项</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等，另有 %2 个</translation>
    </message>
    <message>
        <source>a topic of %1</source>
        <translation>主题词，用于：%1</translation>
    </message>
    <message>
        <source>a stage of %1</source>
        <translation>环节词，用于：%1</translation>
    </message>
    <message>
        <source>a word for %1</source>
        <translation>用词，用于：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>No word of the codebook stands in its clause.</source>
        <translation>所在分句中没有编码簿的词。</translation>
    </message>
    <message>
        <source>Words of the codebook in its clause, by which no rule is met:</source>
        <translation>所在分句中有下列编码簿的词，但不满足任何规则：</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>a rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>a length of time</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>a range of values</source>
        <translation>数值范围</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>a number of an order</source>
        <translation>序号或排名</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>名称的一部分</translation>
    </message>
    <message>
        <source>a number that counts nothing</source>
        <translation>不计量的数字</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题词</translation>
    </message>
    <message>
        <source>Predicate</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>承前</translation>
    </message>
    <message>
        <source>Not read: it is a date, so it counts nothing.</source>
        <translation>未采用：这是日期，不计量任何事物。</translation>
    </message>
    <message>
        <source>Not read: it says of which time the text speaks, so it counts nothing.</source>
        <translation>未采用：它说明文中所述的时期，不计量任何事物。</translation>
    </message>
    <message>
        <source>Not read: it numbers an item of a list or gives a rank.</source>
        <translation>未采用：它是列项的序号或名次。</translation>
    </message>
    <message>
        <source>Not read: it is part of a name, of a title or of a slogan.</source>
        <translation>未采用：它是名称、标题或口号的一部分。</translation>
    </message>
    <message>
        <source>Not read: it is a target, a requirement or a threshold, not what was reached.</source>
        <translation>未采用：它是目标、要求或界限，而不是已达到的数值。</translation>
    </message>
    <message>
        <source>Not read: it stands in a section about what is still to be done.</source>
        <translation>未采用：它位于关于下一步工作的部分。</translation>
    </message>
    <message>
        <source>Not read: it is part of a whole that the text states itself.</source>
        <translation>未采用：它是文中已述总数的一部分。</translation>
    </message>
    <message>
        <source>Not read: it belongs to the web page, not to the report.</source>
        <translation>未采用：它属于网页，而不属于报告。</translation>
    </message>
    <message>
        <source>Not read: the text states the same figure elsewhere, and it is counted there.</source>
        <translation>未采用：文中别处已述同一数值，已在该处采用。</translation>
    </message>
    <message>
        <source>Not read: it is about a special class or field only, not about the whole.</source>
        <translation>未采用：它只关于某一类别或领域，而不是整体。</translation>
    </message>
    <message>
        <source>Not read: the text also states the stage of the matter that the indicator counts.</source>
        <translation>未采用：文中另述了指标所统计的环节。</translation>
    </message>
    <message>
        <source>Not read: it counts several things together, so it is a figure of none of them.</source>
        <translation>未采用：它将几项合并计数，不是其中任何一项的数值。</translation>
    </message>
    <message>
        <source>Not read: it is only what another figure is compared with.</source>
        <translation>未采用：它只是另一数值的比较对象。</translation>
    </message>
    <message>
        <source>Not read: it is no quantity that could be compared.</source>
        <translation>未采用：它不是可供比较的数量。</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Read as a change of %1 (%2): %3</source>
        <translation>读作：%1（%2）的变化，%3</translation>
    </message>
    <message>
        <source>speaks against %1</source>
        <translation>排除词，不作为：%1</translation>
    </message>
    <message>
        <source>Not read: it is a change of something that was not read as an indicator.</source>
        <translation>未采用：它是某一数值的变化，而该数值没有读作指标。</translation>
    </message>
    <message>
        <source>Not read: it is a share for which the codebook has no indicator.</source>
        <translation>未采用：它是占比，编码簿中没有与之对应的指标。</translation>
    </message>
    <message>
        <source>Not read: it is a range of values, and only single values are read.</source>
        <translation>未采用：它是数值范围，而只读取单一数值。</translation>
    </message>
    <message>
        <source>Not read: it is a real quantity, but no indicator of the codebook fits.</source>
        <translation>未采用：这是实际的数量，但编码簿中没有与之对应的指标。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>there is no indicator “%1”</source>
        <translation>没有指标“%1”</translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation>相近的有：%1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the file is too large: %1, at most %2 are read</source>
        <translation>文件过大：%1，最多读取 %2</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>不是文本文件</translation>
    </message>
    <message>
        <source>the format is not known</source>
        <translation>无法识别的格式</translation>
    </message>
    <message>
        <source>the text is too long: %1 characters, at most %2 are read</source>
        <translation>文本过长：%1 个字符，最多读取 %2 个</translation>
    </message>
    <message>
        <source>the page is built too deep or too large to be read safely: %1 over %2</source>
        <translation>网页层次过深或过大，无法安全读取：%1 超过 %2</translation>
    </message>
    <message>
        <source>no text was found</source>
        <translation>没有找到文字</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数</translation>
    </message>
    <message>
        <source>the number “%1” has too many digits</source>
        <translation>数“%1”位数过多</translation>
    </message>
    <message>
        <source>the codebook has an error</source>
        <translation>编码簿有误</translation>
    </message>
    <message>
        <source>the region table has an error</source>
        <translation>行政区划表有误</translation>
    </message>
    <message>
        <source>the region “%1” is not known</source>
        <translation>没有地区“%1”</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>the page or picture cannot be made</source>
        <translation>无法生成页面或图片</translation>
    </message>
    <message>
        <source>there is nothing to compare</source>
        <translation>没有可对比的内容</translation>
    </message>
    <message>
        <source>bytes that are no text in this encoding: %1</source>
        <translation>不属于该编码的字节数：%1</translation>
    </message>
    <message>
        <source>the encoding was guessed: %1</source>
        <translation>编码为推测：%1</translation>
    </message>
    <message>
        <source>the file says that it is %1, but it is %2</source>
        <translation>文件标明为 %1，实为 %2</translation>
    </message>
    <message>
        <source>the content is not what the file&apos;s name says: %1</source>
        <translation>内容与文件名不符：%1</translation>
    </message>
    <message>
        <source>NUL characters were left out: %1</source>
        <translation>略去的空字符数：%1</translation>
    </message>
    <message>
        <source>text that the page hides was left out, characters: %1</source>
        <translation>略去网页中隐藏的文字，字符数：%1</translation>
    </message>
    <message>
        <source>the page is damaged, this has no end: %1</source>
        <translation>网页有损坏，未闭合的部分：%1</translation>
    </message>
    <message>
        <source>invisible characters in the text: %1</source>
        <translation>文中的不可见字符数：%1</translation>
    </message>
    <message>
        <source>the text does not say which region it is about</source>
        <translation>文中未说明是哪个地区的报告</translation>
    </message>
    <message>
        <source>the text does not say which year it is about</source>
        <translation>文中未说明是哪一年的报告</translation>
    </message>
    <message>
        <source>no figure of this report belongs to an indicator</source>
        <translation>该报告中没有属于指标的数字</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a period of time</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>a number of a list or a rank</source>
        <translation>序号或排名</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>名称的一部分</translation>
    </message>
    <message>
        <source>no quantity</source>
        <translation>不是数量</translation>
    </message>
    <message>
        <source>a target, requirement or threshold</source>
        <translation>目标、要求或界限</translation>
    </message>
    <message>
        <source>in a section about what is to be done</source>
        <translation>属于下一步计划</translation>
    </message>
    <message>
        <source>part of a whole that is stated</source>
        <translation>已述总数的一部分</translation>
    </message>
    <message>
        <source>of the web page, not of the report</source>
        <translation>属于网页而非报告</translation>
    </message>
    <message>
        <source>stated before</source>
        <translation>前文已述</translation>
    </message>
    <message>
        <source>of a special class or field only</source>
        <translation>只属于某类或某领域</translation>
    </message>
    <message>
        <source>another stage of the matter is what the indicator counts</source>
        <translation>指标统计的是另一环节</translation>
    </message>
    <message>
        <source>several things counted together</source>
        <translation>几项合并计数</translation>
    </message>
    <message>
        <source>about another year or region</source>
        <translation>关于其他年份或地区</translation>
    </message>
    <message>
        <source>the file is protected by a password; save a copy without one</source>
        <translation>文件有密码保护，请另存一份不带密码的</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>the file holds more than can be read safely: %1 over %2</source>
        <translation>文件内容过大，无法安全读取：%1超过%2</translation>
    </message>
    <message>
        <source>the file holds what no document needs and is not read: %1</source>
        <translation>文件含有文档不需要的内容，未读取：%1</translation>
    </message>
    <message>
        <source>the pages are pictures without text (%1); they need text recognition (OCR)</source>
        <translation>页面是没有文字的图片（%1页），需要文字识别（OCR）</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>文件有损坏：%1</translation>
    </message>
    <message>
        <source>text marked as deleted was left out, characters: %1</source>
        <translation>标记为删除的文字未读入，字数：%1</translation>
    </message>
    <message>
        <source>active content was not followed: %1</source>
        <translation>未执行文件中的活动内容：%1</translation>
    </message>
    <message>
        <source>the text may be wrong: characters whose font does not say what they are: %1</source>
        <translation>文字可能有误：字体未说明是何字的字符数：%1</translation>
    </message>
    <message>
        <source>pages that are pictures without text were not read: %1</source>
        <translation>没有文字的图片页未读：第%1页</translation>
    </message>
    <message>
        <source>the file is signed; the signature was not checked</source>
        <translation>文件带有签名，签名未经验证</translation>
    </message>
    <message>
        <source>formulas without a stored value, read as empty: %1</source>
        <translation>没有存储值的公式按空处理，个数：%1</translation>
    </message>
    <message>
        <source>cells too far out to be read were left out: %1</source>
        <translation>位置过远、未读取的单元格个数：%1</translation>
    </message>
    <message>
        <source>the program that reads files cannot be started; install Bijian again: %1</source>
        <translation>无法启动文件读取程序，请重新安装比鉴：%1</translation>
    </message>
    <message>
        <source>reading broke off; the file may be damaged. Other files are not affected</source>
        <translation>读取中断，文件可能已损坏；其他文件不受影响</translation>
    </message>
    <message>
        <source>reading took too long (over %1 s of computing) and was stopped</source>
        <translation>读取耗时过长（计算超过 %1 秒），已停止</translation>
    </message>
    <message>
        <source>reading needs more memory than is allowed (%1 MiB)</source>
        <translation>读取所需内存超过限额（%1 MiB）</translation>
    </message>
    <message>
        <source>no file in it can be read as a report</source>
        <translation>其中没有可作为报告读取的文件</translation>
    </message>
    <message>
        <source>the encoding “%1” is not known</source>
        <translation>未知的编码“%1”</translation>
    </message>
</context>
<context>
    <name>NativeDialogsText</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>changed by %1% against the year before</source>
        <translation>比上年变化 %1%</translation>
    </message>
    <message>
        <source>changed by %1 %2 against the year before</source>
        <translation>比上年变化 %1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Not compared: %1</source>
        <translation>不参与对比：%1</translation>
    </message>
    <message>
        <source>No indicator fits this number</source>
        <translation>没有与该数字对应的指标</translation>
    </message>
</context>
<context>
    <name>ReportInput</name>
    <message>
        <source>Read by this codebook in place of the program&apos;s own.</source>
        <translation>使用此编码簿，而不是程序自带的编码簿。</translation>
    </message>
    <message>
        <source>Read so many files at a time; otherwise as many as there are processors.</source>
        <translation>同时读取的文件数；默认与处理器数相同。</translation>
    </message>
    <message>
        <source>--jobs is a number from 1 to %1</source>
        <translation>--jobs 须为 1 到 %1 的数</translation>
    </message>
    <message>
        <source>there are no reports in: %1</source>
        <translation>其中没有报告：%1</translation>
    </message>
</context>
<context>
    <name>SuggestCommand</name>
    <message>
        <source>--%1 is a number from 1 to %2</source>
        <translation>--%1 应为 1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>Writes entries that the codebook lacks: what several reports state and no indicator fits, as a codebook file to edit.</source>
        <translation>输出编码簿缺少的条目：多份报告都有表述而没有对应指标的内容，格式为可编辑的编码簿文件。</translation>
    </message>
    <message>
        <source>Write to this file, not to standard output.</source>
        <translation>写入此文件，而不是标准输出。</translation>
    </message>
    <message>
        <source>Only what so many reports state; else %1.</source>
        <translation>只输出至少这么多份报告表述的内容；默认 %1。</translation>
    </message>
    <message>
        <source>At most so many entries; else %1.</source>
        <translation>最多输出的条目数；默认 %1。</translation>
    </message>
    <message>
        <source>Write the codebook with the entries behind its own, to read by with --codebook.</source>
        <translation>输出整部编码簿，并在其后附上这些条目，可用于 --codebook。</translation>
    </message>
    <message>
        <source>Suggested entries: quantities that several reports state and no indicator of the codebook fits.</source>
        <translation>建议条目：多份报告都有表述，而编码簿中没有对应指标的数量。</translation>
    </message>
    <message>
        <source>Look at the examples. Give each entry that you keep an English name (here it is pinyin), a definition (“counts: …”) and synonyms; drop the rest.</source>
        <translation>请核对示例。为保留的条目填写英文名称（此处为拼音）、定义（“counts: …”）和同义词；删去其余条目。</translation>
    </message>
    <message>
        <source>To read by them, add the entries, and the categories that it lacks, to the codebook; “suggest --whole” writes both together.</source>
        <translation>如要据此读取，请把条目及编码簿缺少的类别加入编码簿；“suggest --whole”可一并输出。</translation>
    </message>
    <message>
        <source>Reports: %1; numbers: %2, of which this rule reads %3</source>
        <translation>报告 %1 份；数字 %2 个，其中此规则可读取 %3 个</translation>
    </message>
    <message>
        <source>no quantity that the codebook lacks is stated by %1 reports or more</source>
        <translation>没有哪个编码簿缺少的数量见于 %1 份或更多报告</translation>
    </message>
</context>
<context>
    <name>bijian::AboutDialog</name>
    <message>
        <source>About Bijian</source>
        <translation>关于比鉴</translation>
    </message>
    <message>
        <source>Bijian %1</source>
        <translation>比鉴 %1</translation>
    </message>
    <message>
        <source>Compares the annual reports on building a law-based government.</source>
        <translation>对比各地法治政府建设年度报告。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>自由软件，按 GNU 通用公共许可证第 3 版或更新版本（GPL-3.0-or-later）发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>Made with Qt %1 and ICU.</source>
        <translation>使用 Qt %1 与 ICU 构建。</translation>
    </message>
    <message>
        <source>Isolation: Bijian works offline; it contains no network code. Text of reports is only ever shown as plain text. Text files and web pages are read within the program, behind limits of size and nesting; active content is not run and nothing that a page refers to is loaded.</source>
        <translation>隔离：比鉴离线运行，不含任何网络代码。报告文字一律按纯文本显示。文本文件和网页在程序内读取，并限制其大小和嵌套层数；不运行活动内容，也不载入网页引用的任何资源。</translation>
    </message>
</context>
<context>
    <name>bijian::Actions</name>
    <message>
        <source>&amp;Open Files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>Use Other Code&amp;book…</source>
        <translation>使用其他编码簿(&amp;B)…</translation>
    </message>
    <message>
        <source>Export &amp;Chart…</source>
        <translation>导出图表(&amp;C)…</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Export &amp;Table…</source>
        <translation>导出表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Export Table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>&amp;Save Sheet as PDF…</source>
        <translation>对比表存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Sheet as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Page Set&amp;up…</source>
        <translation>页面设置(&amp;U)…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy Cells</source>
        <translation>复制单元格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Set Region and &amp;Year…</source>
        <translation>设置地区和年份(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Remove Report from List</source>
        <translation>从列表移除报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>原文(&amp;S)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Open &amp;Samples</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Bijian</source>
        <translation>关于比鉴(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>bijian::ChartPane</name>
    <message>
        <source>Bars</source>
        <translation>柱形图</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折线图</translation>
    </message>
    <message>
        <source>There is nothing to draw yet: choose indicators that the reports state.</source>
        <translation>暂无可绘制的内容：请选择报告中写明的指标。</translation>
    </message>
</context>
<context>
    <name>bijian::DropOverlay</name>
    <message>
        <source>Drop to open</source>
        <translation>松开即可打开</translation>
    </message>
</context>
<context>
    <name>bijian::EncodingDialog</name>
    <message>
        <source>Encoding of the Text</source>
        <translation>文本编码</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Broken characters</source>
        <translation>乱码字符</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>编码列表</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>正文开头</translation>
    </message>
</context>
<context>
    <name>bijian::EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation>在原文中查看</translation>
    </message>
    <message>
        <source>%1, certainty %2%</source>
        <translation>%1，可信度 %2%</translation>
    </message>
    <message>
        <source>Choose a figure in the table to see the words it was read from.</source>
        <translation>选中表格中的数值，即可查看它在报告中的原句。</translation>
    </message>
    <message>
        <source>The report that states this figure is no longer open.</source>
        <translation>写明该数值的报告已不在列表中。</translation>
    </message>
    <message>
        <source>The report does not state this indicator. That is not the same as 0.</source>
        <translation>报告没有写明这项指标，不等于数值为 0。</translation>
    </message>
    <message>
        <source>No report of this region and year is open.</source>
        <translation>没有打开该地区该年份的报告。</translation>
    </message>
    <message>
        <source>The report of this region and year could not be read.</source>
        <translation>该地区该年份的报告无法读取。</translation>
    </message>
    <message>
        <source>The reports state this in ways that cannot be compared.</source>
        <translation>各报告的写法不同，无法对比。</translation>
    </message>
</context>
<context>
    <name>bijian::IdentityDialog</name>
    <message>
        <source>Region and Year</source>
        <translation>地区和年份</translation>
    </message>
    <message>
        <source>Name or code of the region</source>
        <translation>地区名称或代码</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Only where it is not the government as a whole</source>
        <translation>仅当报告主体不是整个政府时填写</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>正文开头</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>地区(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Department:</source>
        <translation>部门(&amp;D)：</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>正文：</translation>
    </message>
    <message>
        <source>Without a region the report stands in a row of its own.</source>
        <translation>未设置地区时，报告单独占一行。</translation>
    </message>
    <message>
        <source>Several regions bear this name: choose one from the list.</source>
        <translation>有多个地区使用此名称：请从列表中选择。</translation>
    </message>
    <message>
        <source>A region of the table.</source>
        <translation>区划表中的地区。</translation>
    </message>
    <message>
        <source>The table of regions does not hold this name; it is kept as written.</source>
        <translation>区划表中没有此名称，将按所写名称保留。</translation>
    </message>
</context>
<context>
    <name>bijian::IndicatorTreeModel</name>
    <message>
        <source>Reports that state it: %1</source>
        <translation>写明该指标的报告：%1 份</translation>
    </message>
</context>
<context>
    <name>bijian::IndicatorsPane</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Choose what the reports state</source>
        <translation>选择报告中写明的指标</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全部取消选择</translation>
    </message>
    <message>
        <source>Search (name or pinyin initials)</source>
        <translation>搜索（名称或拼音首字母）</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>已选 %1 项</translation>
    </message>
</context>
<context>
    <name>bijian::LedgerList</name>
    <message>
        <source>Which numbers</source>
        <translation>显示哪些数字</translation>
    </message>
    <message>
        <source>Numbers of the report</source>
        <translation>报告中的数字</translation>
    </message>
    <message>
        <source>All numbers: %1</source>
        <translation>全部数字：%1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>已读取：%1</translation>
    </message>
    <message>
        <source>Not compared: %1</source>
        <translation>不参与对比：%1</translation>
    </message>
    <message>
        <source>No indicator fits: %1</source>
        <translation>没有对应指标：%1</translation>
    </message>
</context>
<context>
    <name>bijian::LedgerModel</name>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>去向</translation>
    </message>
</context>
<context>
    <name>bijian::MainWindow</name>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Bijian</source>
        <translation>比鉴</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of opening</source>
        <translation>打开进度</translation>
    </message>
    <message>
        <source>Opening reports…</source>
        <translation>正在打开报告…</translation>
    </message>
    <message>
        <source>%1 reports, %2 indicators chosen</source>
        <translation>%1 份报告，已选 %2 项指标</translation>
    </message>
    <message>
        <source>Open Reports</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Use Other Codebook</source>
        <translation>使用其他编码簿</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>编码簿</translation>
    </message>
    <message>
        <source>Encoding of the Text</source>
        <translation>文本编码</translation>
    </message>
</context>
<context>
    <name>bijian::MessageListModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>this report is open already</source>
        <translation>该报告已经打开</translation>
    </message>
    <message>
        <source>opened; another report of the same region and year is open, and both are shown</source>
        <translation>已打开；同一地区同一年份另有一份报告，两份都会显示</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>bijian::MessagesPane</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Clear and close</source>
        <translation>清空并关闭</translation>
    </message>
</context>
<context>
    <name>bijian::Output</name>
    <message>
        <source>Export Chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Export Table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Save Sheet as PDF</source>
        <translation>对比表存为 PDF</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>对比表</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未能写入</translation>
    </message>
</context>
<context>
    <name>bijian::ReportTreeModel</name>
    <message>
        <source>Read without problems</source>
        <translation>读取正常</translation>
    </message>
    <message>
        <source>Read, with remarks</source>
        <translation>已读取，有提示</translation>
    </message>
    <message>
        <source>Region or year not found</source>
        <translation>未找到地区或年份</translation>
    </message>
    <message>
        <source>Another report of the same region and year is open</source>
        <translation>同一地区同一年份另有一份报告</translation>
    </message>
    <message>
        <source>Region not found</source>
        <translation>未找到地区</translation>
    </message>
    <message>
        <source>Year not found</source>
        <translation>未找到年份</translation>
    </message>
</context>
<context>
    <name>bijian::ReportsPane</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Show &amp;Text</source>
        <translation>查看原文(&amp;T)</translation>
    </message>
    <message>
        <source>Set Region and &amp;Year…</source>
        <translation>设置地区和年份(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>从列表移除(&amp;R)</translation>
    </message>
    <message>
        <source>Choose &amp;Encoding…</source>
        <translation>选择编码(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>bijian::SourcesPane</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Search in the text</source>
        <translation>在正文中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>报告正文</translation>
    </message>
    <message>
        <source>Click a number to see what became of it.</source>
        <translation>点击正文中的数字，查看它的处理结果。</translation>
    </message>
    <message>
        <source>The text does not contain what was searched for.</source>
        <translation>正文中没有要查找的内容。</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>显示版面</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报告版面</translation>
    </message>
</context>
<context>
    <name>bijian::TablePane</name>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>版式(&amp;L)：</translation>
    </message>
    <message>
        <source>Regions × indicators</source>
        <translation>地区 × 指标</translation>
    </message>
    <message>
        <source>Regions × years</source>
        <translation>地区 × 年份</translation>
    </message>
    <message>
        <source>Years × indicators</source>
        <translation>年份 × 指标</translation>
    </message>
    <message>
        <source>&amp;Years:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>Choose indicators on the right to lay the reports side by side.</source>
        <translation>请在右侧选择指标，以并列对比各份报告。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>bijian::WelcomePage</name>
    <message>
        <source>Drop reports here</source>
        <translation>将报告拖放到这里</translation>
    </message>
    <message>
        <source>Annual reports on building a law-based government, as files or as whole folders. Bijian reads every number in them, lays regions and years side by side, and shows the words behind each figure.</source>
        <translation>可拖入法治政府建设年度报告的文件或整个文件夹。比鉴读取其中每一个数字，将各地区、各年份并列对比，并显示每个数值的原文依据。</translation>
    </message>
    <message>
        <source>Open &amp;Files…</source>
        <translation>打开文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Open F&amp;older…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Samples</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>what reports state, one observation a row</source>
        <translation>报告所述内容，每行一个观测值</translation>
    </message>
    <message>
        <source>whose reports they are and of which year</source>
        <translation>报告所属的地区和年份</translation>
    </message>
    <message>
        <source>the text of a report as it was read</source>
        <translation>读取后的报告文本</translation>
    </message>
    <message>
        <source>every number of a report and what became of it</source>
        <translation>报告中的每个数字及其处理结果</translation>
    </message>
    <message>
        <source>indicators side by side, as .csv, .html or .pdf</source>
        <translation>指标并列对比，输出为 .csv、.html 或 .pdf</translation>
    </message>
    <message>
        <source>a chart of indicators, as .png, .svg or .pdf</source>
        <translation>指标图表，输出为 .png、.svg 或 .pdf</translation>
    </message>
    <message>
        <source>Reads annual reports on building a law-based government and compares their figures.</source>
        <translation>读取法治政府建设年度报告并对比其中的数据。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>“bijian-cli COMMAND --help” explains a command. The exit status is 0 where all is well, 1 where some inputs failed and the rest is done, 2 where the usage is wrong.</source>
        <translation>“bijian-cli 命令 --help”说明各命令。退出状态：0 表示全部成功，1 表示部分输入失败而其余已完成，2 表示用法有误。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Compares the annual reports on building a law-based government.</source>
        <translation>对比各地法治政府建设年度报告。</translation>
    </message>
    <message>
        <source>Open the sample reports.</source>
        <translation>打开示例报告。</translation>
    </message>
    <message>
        <source>Reports, or folders of reports.</source>
        <translation>报告文件，或存放报告的文件夹。</translation>
    </message>
    <message>
        <source>why a number of a report was read as it was, or not read</source>
        <translation>报告中的某个数字为何如此读取或未被采用</translation>
    </message>
    <message>
        <source>entries that the codebook lacks, as a codebook file to edit</source>
        <translation>编码簿缺少的条目，格式为可编辑的编码簿文件</translation>
    </message>
</context>
</TS>
