<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
</context>
</TS>
