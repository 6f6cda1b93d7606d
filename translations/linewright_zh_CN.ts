<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AbilityText</name>
    <message>
        <source>%1: the target %2 is outside its limits %3.</source>
        <translation>%1：目标值 %2 超出其范围 %3。</translation>
    </message>
    <message>
        <source>%1: the tolerance reaches beyond its limits %2.</source>
        <translation>%1：公差超出其范围 %2。</translation>
    </message>
    <message>
        <source>It cannot do “%1”.</source>
        <translation>不具备“%1”能力。</translation>
    </message>
</context>
<context>
    <name>ActionRegistry</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>模组库</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Import operations…</source>
        <translation>导入工序…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>撤销历史</translation>
    </message>
    <message>
        <source>Balance the line</source>
        <translation>产线平衡</translation>
    </message>
    <message>
        <source>Select the bottleneck</source>
        <translation>选中瓶颈</translation>
    </message>
    <message>
        <source>Duplicate the selection</source>
        <translation>复制所选</translation>
    </message>
    <message>
        <source>Remove the selection</source>
        <translation>移除所选</translation>
    </message>
    <message>
        <source>Move the cell upstream</source>
        <translation>单元向上游移动</translation>
    </message>
    <message>
        <source>Move the cell downstream</source>
        <translation>单元向下游移动</translation>
    </message>
    <message>
        <source>Select everything on the line</source>
        <translation>全选产线上的对象</translation>
    </message>
    <message>
        <source>Search the module library</source>
        <translation>搜索模块库</translation>
    </message>
    <message>
        <source>Line plan</source>
        <translation>线体平面图</translation>
    </message>
    <message>
        <source>Process: operations and precedence</source>
        <translation>工艺：工序与优先关系</translation>
    </message>
    <message>
        <source>Takt: demand, shifts and losses</source>
        <translation>节拍：需求、班次与损失</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Stations and delivery</source>
        <translation>工站与下发</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Switch the language</source>
        <translation>切换语言</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>New head type</source>
        <translation>新建操作头类型</translation>
    </message>
    <message>
        <source>New thing in the catalog</source>
        <translation>在模组库中新建</translation>
    </message>
    <message>
        <source>Duplicate in the catalog</source>
        <translation>在模组库中复制</translation>
    </message>
    <message>
        <source>Remove from the catalog</source>
        <translation>从模组库中删除</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>搜索模组库</translation>
    </message>
    <message>
        <source>Catalog: heads, cells and processes</source>
        <translation>模组库：操作头、单元与工艺</translation>
    </message>
    <message>
        <source>Take over a catalog file…</source>
        <translation>导入模组库文件…</translation>
    </message>
    <message>
        <source>Write the catalog as a file…</source>
        <translation>导出模组库文件…</translation>
    </message>
    <message>
        <source>Export the report as PDF…</source>
        <translation>导出 PDF 报告…</translation>
    </message>
    <message>
        <source>Export a picture of the page…</source>
        <translation>导出页面图片…</translation>
    </message>
    <message>
        <source>Export all tables as CSV…</source>
        <translation>导出全部表格为 CSV…</translation>
    </message>
    <message>
        <source>New scenario from this line</source>
        <translation>由此线新建方案</translation>
    </message>
    <message>
        <source>Open the main line</source>
        <translation>打开主线</translation>
    </message>
    <message>
        <source>Make the open scenario the main line</source>
        <translation>将打开的方案设为主线</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>方案对比</translation>
    </message>
    <message>
        <source>Put a buffer behind the cell</source>
        <translation>在单元后插入缓存</translation>
    </message>
    <message>
        <source>Buffer: one place more</source>
        <translation>缓存：增加一位</translation>
    </message>
    <message>
        <source>Buffer: one place less</source>
        <translation>缓存：减少一位</translation>
    </message>
    <message>
        <source>Buffer: longer</source>
        <translation>缓存：加长</translation>
    </message>
    <message>
        <source>Buffer: shorter</source>
        <translation>缓存：缩短</translation>
    </message>
    <message>
        <source>Make the buffers alike</source>
        <translation>统一各缓存</translation>
    </message>
    <message>
        <source>Measure on the plan</source>
        <translation>在线体图上测量</translation>
    </message>
    <message>
        <source>Yamazumi as bars or as a table</source>
        <translation>山积图：柱图/表格</translation>
    </message>
    <message>
        <source>Yamazumi: products side by side</source>
        <translation>山积图：各产品并排</translation>
    </message>
    <message>
        <source>Yamazumi: mean of the products by demand</source>
        <translation>山积图：按需求加权平均</translation>
    </message>
</context>
<context>
    <name>AddOperationButton</name>
    <message>
        <source>Add operation</source>
        <translation>添加工序</translation>
    </message>
</context>
<context>
    <name>AdditionButton</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
</context>
<context>
    <name>ArcDrawing</name>
    <message>
        <source>%1 precedes … Pick the operation that must wait for it: click it, or go there with the arrows and press Enter.</source>
        <translation>%1 先于……请选定必须等它完成的工序：点击它，或用方向键移到它并按 Enter。</translation>
    </message>
    <message>
        <source>%1 precedes %2</source>
        <translation>%1 先于 %2</translation>
    </message>
    <message>
        <source>%1 cannot precede %2: that would close the loop %3.</source>
        <translation>%1 不能先于 %2：会形成环 %3。</translation>
    </message>
    <message>
        <source>%1 precedes %2 already.</source>
        <translation>%1 已经先于 %2。</translation>
    </message>
    <message>
        <source>%1 cannot precede %2: that would close the loop %3. Take one of its arcs away first.</source>
        <translation>%1 不能先于 %2：会形成环 %3。请先删除环中的一条先后关系。</translation>
    </message>
</context>
<context>
    <name>BalanceAsking</name>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Shortest cycle</source>
        <translation>最短周期</translation>
    </message>
    <message>
        <source>Fewest cells</source>
        <translation>最少单元</translation>
    </message>
    <message>
        <source>As few cells as takt allows; the others stay empty.</source>
        <translation>在节拍允许下用最少的单元，其余单元留空。</translation>
    </message>
    <message>
        <source>The best takt that these cells can keep.</source>
        <translation>这些单元所能达到的最快节拍。</translation>
    </message>
    <message>
        <source>Without demand there is no takt to save cells for.</source>
        <translation>没有需求就没有节拍，也就无从减少单元。</translation>
    </message>
    <message>
        <source>What may change</source>
        <translation>允许的改动</translation>
    </message>
    <message>
        <source>Heads stay in their sockets</source>
        <translation>操作头留在原接口</translation>
    </message>
    <message>
        <source>Only operations change hands; nobody carries a head</source>
        <translation>只重新分配工序，不搬动操作头</translation>
    </message>
    <message>
        <source>Stay close to the present setup</source>
        <translation>尽量贴近现有配置</translation>
    </message>
    <message>
        <source>Of equally good balances the one that moves least</source>
        <translation>同样好的方案中取移动最少的</translation>
    </message>
    <message>
        <source>Limit the moves</source>
        <translation>限制移动数</translation>
    </message>
    <message>
        <source>Only so many operations may change their cell</source>
        <translation>最多这么多道工序可以换单元</translation>
    </message>
    <message>
        <source>Operations that may move</source>
        <translation>可移动的工序数</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间上限</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>BalanceBench</name>
    <message>
        <source>1 or 2</source>
        <translation>1 或 2</translation>
    </message>
    <message>
        <source>What is known: columns graph, n, cycle_time, optimal_m, lb, ub. Objective 1 takes its cycles from there.</source>
        <translation>已知结果：列 graph, n, cycle_time, optimal_m, lb, ub。目标 1 的周期取自此处。</translation>
    </message>
    <message>
        <source>1: fewest stations, the default; 2: shortest cycle for the usual station counts.</source>
        <translation>1：最少工位（默认）；2：在常用工位数下的最短周期。</translation>
    </message>
    <message>
        <source>Objective 2: every station count from 3 to 2/3 of the tasks.</source>
        <translation>目标 2：工位数从 3 到任务数的 2/3 全部计算。</translation>
    </message>
    <message>
        <source>Prints results and totals as JSON.</source>
        <translation>以 JSON 输出结果和汇总。</translation>
    </message>
    <message>
        <source>Folder with instances, *.alb and *.IN2, also in folders below.</source>
        <translation>算例所在文件夹（*.alb 和 *.IN2，含子文件夹）。</translation>
    </message>
    <message>
        <source>Balances a folder of public instances, checks every result, and compares with what is known.</source>
        <translation>平衡一个文件夹中的公开算例，检验每个结果，并与已知结果比较。</translation>
    </message>
</context>
<context>
    <name>BalanceCommand</name>
    <message>
        <source>Project, *.line.json, or public instance, *.alb or *.IN2.</source>
        <translation>项目 *.line.json，或公开算例 *.alb、*.IN2。</translation>
    </message>
    <message>
        <source>Finds the best distribution of the work over the line. Ctrl+C stops and keeps the best so far.</source>
        <translation>求线体上工作的最佳分配。按 Ctrl+C 停止并保留目前最佳结果。</translation>
    </message>
</context>
<context>
    <name>BalanceHead</name>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Hide; a search goes on</source>
        <translation>收起（搜索会继续）</translation>
    </message>
</context>
<context>
    <name>BalanceModel</name>
    <message>
        <source>The line cannot be balanced like that.  Ctrl+B</source>
        <translation>线体无法按此要求平衡。  Ctrl+B</translation>
    </message>
    <message>
        <source>Adopted: %1</source>
        <translation>已采用：%1</translation>
    </message>
    <message>
        <source>The line cannot be balanced like that</source>
        <translation>线体无法按此要求平衡</translation>
    </message>
    <message>
        <source>This balance does not fit the line any more</source>
        <translation>该方案已不适用于现在的线体</translation>
    </message>
    <message>
        <source>Products, operations, heads or cells it speaks of are gone or new. Search again.</source>
        <translation>其中涉及的产品、工序、操作头或单元已增减。请重新搜索。</translation>
    </message>
    <message>
        <source>The line has changed since the search began. The figures are those on the line as it is now.</source>
        <translation>搜索开始后线体有改动。以下数字按现在的线体计算。</translation>
    </message>
    <message>
        <source>Mend what is listed under Problems first.</source>
        <translation>请先解决“问题”中列出的各项。</translation>
    </message>
</context>
<context>
    <name>BalanceMoveEntry</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 从 %2 到 %3</translation>
    </message>
</context>
<context>
    <name>BalanceMoveList</name>
    <message>
        <source>magazine</source>
        <translation>头库</translation>
    </message>
</context>
<context>
    <name>BalanceOffering</name>
    <message>
        <source>What moves</source>
        <translation>移动内容</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Back to the options</source>
        <translation>返回选项</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>BalanceOptionText</name>
    <message>
        <source>worst or mean</source>
        <translation>worst 或 mean</translation>
    </message>
    <message>
        <source>Seconds to search for; 60 when left out. The best found so far is kept.</source>
        <translation>搜索秒数，省略时为 60。保留目前最佳结果。</translation>
    </message>
    <message>
        <source>Threads to search with; 1 when left out.</source>
        <translation>搜索线程数，省略时为 1。</translation>
    </message>
    <message>
        <source>1, 2 or E</source>
        <translation>1、2 或 E</translation>
    </message>
    <message>
        <source>Cycle time to keep: in the unit of an .alb or .IN2 file, for a project in seconds.</source>
        <translation>须满足的周期：.alb 或 .IN2 用文件自身单位，项目用秒。</translation>
    </message>
    <message>
        <source>Stations there are; for a project at most so many cells with work.</source>
        <translation>现有工位数；对项目是最多有工作的单元数。</translation>
    </message>
    <message>
        <source>1: fewest stations for a cycle; 2: shortest cycle for the stations; E: least stations × cycle. When left out, 1 with --cycle, 2 with --stations and for projects.</source>
        <translation>1：给定周期求最少工位；2：给定工位求最短周期；E：工位数×周期最小。省略时：有 --cycle 为 1，有 --stations 或项目为 2。</translation>
    </message>
    <message>
        <source>Project: the balance closest to the present setup that keeps takt, or that is best.</source>
        <translation>项目：最贴近现有配置且满足节拍（或最佳）的方案。</translation>
    </message>
    <message>
        <source>Project: product to balance, the first one when left out; given several times, those products in mixed flow.</source>
        <translation>项目：要平衡的产品，省略时为第一个；给出多次则为这些产品混流。</translation>
    </message>
    <message>
        <source>Project: what counts of several products, the longest cycle or the mean by demand.</source>
        <translation>项目：多个产品时以最长周期还是按需求加权平均为准。</translation>
    </message>
    <message>
        <source>Project: at most so many operations change their cell.</source>
        <translation>项目：最多这么多道工序换单元。</translation>
    </message>
    <message>
        <source>Project: heads stay in their sockets.</source>
        <translation>项目：操作头留在原接口。</translation>
    </message>
    <message>
        <source>Prints the result as JSON.</source>
        <translation>以 JSON 输出结果。</translation>
    </message>
    <message>
        <source>Project file to write the balanced line to, *.line.json.</source>
        <translation>平衡后的线体写入的项目文件 *.line.json。</translation>
    </message>
</context>
<context>
    <name>BalanceOptions</name>
    <message>
        <source>No cells yet</source>
        <translation>尚无单元</translation>
    </message>
    <message>
        <source>Now: line cycle %1, takt %2</source>
        <translation>当前：线体周期 %1，节拍 %2</translation>
    </message>
    <message>
        <source>Now: line cycle %1</source>
        <translation>当前：线体周期 %1</translation>
    </message>
</context>
<context>
    <name>BalancePanel</name>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
</context>
<context>
    <name>BalancePlain</name>
    <message>
        <source>objective 2 or E, because objective 1 seeks it</source>
        <translation>目标 2 或 E（目标 1 求的正是它）</translation>
    </message>
    <message>
        <source>objective 1 or E, because objective 2 seeks it</source>
        <translation>目标 1 或 E（目标 2 求的正是它）</translation>
    </message>
    <message>
        <source>%1: %2 is for projects only.</source>
        <translation>%1：%2 只用于项目。</translation>
    </message>
</context>
<context>
    <name>BalanceProducts</name>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>当前产品</translation>
    </message>
    <message>
        <source>Mixed flow</source>
        <translation>混流</translation>
    </message>
    <message>
        <source>What counts in mixed flow</source>
        <translation>混流时以什么为准</translation>
    </message>
    <message>
        <source>Longest cycle</source>
        <translation>最长周期</translation>
    </message>
    <message>
        <source>Mean by demand</source>
        <translation>需求加权平均</translation>
    </message>
</context>
<context>
    <name>BalanceReasons</name>
    <message>
        <source>Back to the options</source>
        <translation>返回选项</translation>
    </message>
</context>
<context>
    <name>BalanceSearching</name>
    <message>
        <source>Share of the time limit that is used</source>
        <translation>已用时间占时间上限的比例</translation>
    </message>
    <message>
        <source>The search ends by itself with proof or with the time limit. The line can be worked on meanwhile.</source>
        <translation>得到证明或到达时间上限时搜索自动结束，期间可继续编辑线体。</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>停止并保留最佳</translation>
    </message>
</context>
<context>
    <name>BalanceTableText</name>
    <message>
        <source>Sought</source>
        <translation>求解</translation>
    </message>
    <message>
        <source>Cells with work</source>
        <translation>有工作的单元</translation>
    </message>
    <message>
        <source>Operations moved</source>
        <translation>移动的工序</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>下界</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Takt</source>
        <translation>节拍</translation>
    </message>
    <message>
        <source>Line cycle</source>
        <translation>线体周期</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产能</translation>
    </message>
    <message>
        <source>Balance efficiency</source>
        <translation>平衡率</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>工序</translation>
    </message>
    <message>
        <source>No operation changes its cell.</source>
        <translation>没有工序更换单元。</translation>
    </message>
</context>
<context>
    <name>BalanceWords</name>
    <message>
        <source>Proven: fewer cells cannot do it</source>
        <translation>已证明：单元不能再少</translation>
    </message>
    <message>
        <source>Proven: no shorter cycle exists</source>
        <translation>已证明：没有更短的周期</translation>
    </message>
    <message>
        <source>The line already has the fewest cells, proven</source>
        <translation>线体已用最少的单元（已证明）</translation>
    </message>
    <message>
        <source>The line already has the shortest cycle, proven</source>
        <translation>线体已达最短周期（已证明）</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>目前最佳</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>下界</translation>
    </message>
    <message>
        <source>Nothing can be better than this</source>
        <translation>不可能比它更好</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>What could still be gained at most; 0 % is proof</source>
        <translation>最多还能改进多少；0 % 即证明</translation>
    </message>
    <message>
        <source>States looked at</source>
        <translation>已查状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Line cycle</source>
        <translation>线体周期</translation>
    </message>
    <message>
        <source>Takt %1</source>
        <translation>节拍 %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产能</translation>
    </message>
    <message>
        <source>Operations moved</source>
        <translation>移动的工序</translation>
    </message>
    <message>
        <source>Nothing was found in the time given</source>
        <translation>限定时间内没有找到方案</translation>
    </message>
    <message>
        <source>Nothing better was found in the time given</source>
        <translation>限定时间内没有找到更好的方案</translation>
    </message>
    <message>
        <source>Best found; at most %1 more could be gained</source>
        <translation>目前最佳；最多还能改进 %1</translation>
    </message>
    <message numerus="yes">
        <source>balance %1 → %2, %n operation(s) moved</source>
        <translation>
            <numerusform>平衡 %1 → %2，移动 %n 道工序</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance efficiency</source>
        <translation>平衡率</translation>
    </message>
    <message>
        <source>Heads moved</source>
        <translation>移动的操作头</translation>
    </message>
    <message>
        <source>Line cycle of %1</source>
        <translation>%1 的线体周期</translation>
    </message>
    <message>
        <source>Cells with work</source>
        <translation>有工作的单元</translation>
    </message>
</context>
<context>
    <name>BenchText</name>
    <message>
        <source>Open, with both bounds:</source>
        <translation>未解决，附上下界：</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>下界</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>算例</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已证明</translation>
    </message>
    <message>
        <source>Known optimum proven</source>
        <translation>证明了已知最优</translation>
    </message>
    <message>
        <source>Better than known</source>
        <translation>优于已知</translation>
    </message>
    <message>
        <source>Over the known upper bound</source>
        <translation>超过已知上界</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Findings of the verifier</source>
        <translation>检验器发现</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>总时间</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>中位时间</translation>
    </message>
    <message>
        <source>Slowest: %1</source>
        <translation>最慢：%1</translation>
    </message>
</context>
<context>
    <name>BottomPane</name>
    <message>
        <source>Views of the line</source>
        <translation>线体视图</translation>
    </message>
    <message>
        <source>Yamazumi</source>
        <translation>山积图</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡率</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>线长</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
</context>
<context>
    <name>BufferQuestion</name>
    <message>
        <source>Places behind all cells but the last</source>
        <translation>除末单元外各单元之后的缓存位</translation>
    </message>
    <message>
        <source>As many as there are: %1</source>
        <translation>与现有相同：%1 个</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>缓存位数</translation>
    </message>
    <message>
        <source>Place by place to where it gains most, then exchanges between two gaps as long as one helps. Stop keeps the best so far.</source>
        <translation>先逐个放到收益最大处，再在两处之间交换，直到不再改善。停止时保留目前最好的结果。</translation>
    </message>
</context>
<context>
    <name>BufferResult</name>
    <message>
        <source>Places behind each cell: now as an outline, in the best split as a column</source>
        <translation>各单元之后的缓存位：虚线为现状，柱形为最佳分配</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>单元之后</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Best split</source>
        <translation>最佳分配</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Calendar and demand</source>
        <translation>班次与需求</translation>
    </message>
    <message>
        <source>Shifts of a working day</source>
        <translation>工作日班次</translation>
    </message>
    <message>
        <source>Add a shift</source>
        <translation>添加班次</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>%1 exponential cells, b = %2</source>
        <translation>%1 个指数分布单元，b = %2</translation>
    </message>
    <message>
        <source>3 cells, rates 1, 1.2, 1, b = 0</source>
        <translation>3 个单元，速率 1、1.2、1，b = 0</translation>
    </message>
    <message>
        <source>3 cells, rates 1.1, 1, 0.9, b = 1</source>
        <translation>3 个单元，速率 1.1、1、0.9，b = 1</translation>
    </message>
    <message>
        <source>Bernoulli %1, %2, N = %3</source>
        <translation>伯努利 %1、%2，N = %3</translation>
    </message>
    <message>
        <source>geometric %1, N = %2</source>
        <translation>几何分布 %1，N = %2</translation>
    </message>
    <message>
        <source>continuous flow, failures 0.02, 0.01, N = 10</source>
        <translation>连续流，故障率 0.02、0.01，N = 10</translation>
    </message>
    <message>
        <source>continuous flow, failures 0.01, 0.01, N = 5</source>
        <translation>连续流，故障率 0.01、0.01，N = 5</translation>
    </message>
</context>
<context>
    <name>CatalogCard</name>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <translation>被 %1 处使用</translation>
    </message>
</context>
<context>
    <name>CatalogEffect</name>
    <message>
        <source>Line cycle</source>
        <translation>线体周期</translation>
    </message>
    <message>
        <source>Margin to takt</source>
        <translation>节拍余量</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>产能</translation>
    </message>
    <message>
        <source>With stops and rejects</source>
        <translation>含停机与不良</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Effect on %1</source>
        <translation>对 %1 的影响</translation>
    </message>
    <message>
        <source>Effect on the line</source>
        <translation>对线体的影响</translation>
    </message>
    <message>
        <source>While a value is being written, what it would do to the line is shown here, before it is taken over.</source>
        <translation>输入数值时，这里会先显示它对线体的影响，确认后才生效。</translation>
    </message>
    <message>
        <source>The line cycle stays at %1.</source>
        <translation>线体周期保持 %1。</translation>
    </message>
    <message>
        <source>The line cycle falls by %1 to %2.</source>
        <translation>线体周期缩短 %1，变为 %2。</translation>
    </message>
    <message>
        <source>The line cycle rises by %1 to %2.</source>
        <translation>线体周期延长 %1，变为 %2。</translation>
    </message>
    <message>
        <source>It makes takt then.</source>
        <translation>这样即可满足节拍。</translation>
    </message>
    <message>
        <source>It does not make takt any more.</source>
        <translation>这样将不再满足节拍。</translation>
    </message>
    <message>
        <source>Line cycle, %1</source>
        <translation>线体周期，%1</translation>
    </message>
</context>
<context>
    <name>CatalogFiles</name>
    <message>
        <source>Take over a catalog</source>
        <translation>导入模组库</translation>
    </message>
    <message>
        <source>Catalogs (*.catalog.json)</source>
        <translation>模组库 (*.catalog.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Write the catalog as a file</source>
        <translation>导出模组库</translation>
    </message>
</context>
<context>
    <name>CatalogHead</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take over a catalog file after a look at what it would bring</source>
        <translation>先预览文件带来的变化，再导入模组库文件</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write this catalog as a file of its own</source>
        <translation>将本模组库导出为独立文件</translation>
    </message>
</context>
<context>
    <name>CatalogList</name>
    <message>
        <source>Kind of thing</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>操作头</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>工艺</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>搜索模组库</translation>
    </message>
    <message>
        <source>Name, process, parameter…</source>
        <translation>名称、工艺、参数…</translation>
    </message>
    <message>
        <source>Things of the catalog</source>
        <translation>模组库内容</translation>
    </message>
    <message>
        <source>None yet. Press New to make one, or take over a catalog file.</source>
        <translation>还没有内容。点“新建”添加，或导入模组库文件。</translation>
    </message>
    <message>
        <source>Nothing answers to that. Try fewer words.</source>
        <translation>没有匹配的内容，请减少关键词。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Duplicate  Ctrl+D</source>
        <translation>复制  Ctrl+D</translation>
    </message>
    <message>
        <source>Remove from the catalog</source>
        <translation>从模组库中删除</translation>
    </message>
    <message>
        <source>Remove from the catalog  Del</source>
        <translation>从模组库中删除  Del</translation>
    </message>
</context>
<context>
    <name>CatalogListModel</name>
    <message numerus="yes">
        <source>%1 · %n socket(s)</source>
        <translation>
            <numerusform>%1 · %n 个槽位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogMergeDialog</name>
    <message>
        <source>Take over %1</source>
        <translation>导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n</source>
        <translation>
            <numerusform>导入 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogMergeModel</name>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>工艺</translation>
    </message>
    <message>
        <source>Cell type</source>
        <translation>单元类型</translation>
    </message>
    <message>
        <source>Head type</source>
        <translation>操作头类型</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Would break the line</source>
        <translation>会造成线体错误</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>family</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>计数单位</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>index time</source>
        <translation>输送时间</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>source of the figures</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>size of the market machine</source>
        <translation>市面设备尺寸</translation>
    </message>
    <message>
        <source>capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>attach time</source>
        <translation>安装时间</translation>
    </message>
    <message>
        <source>detach time</source>
        <translation>拆卸时间</translation>
    </message>
    <message>
        <source>verify time</source>
        <translation>校验时间</translation>
    </message>
    <message>
        <source>warm-up time</source>
        <translation>预热时间</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>标定</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>ceiling rail</source>
        <translation>天轨</translation>
    </message>
    <message>
        <source>floor rail</source>
        <translation>地轨</translation>
    </message>
    <message>
        <source>%1 counts in %2, the project in %3. Convert its prices first, then take it over.</source>
        <translation>%1 以 %2 计价，而项目以 %3 计价。请先换算价格，再导入。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs in %1</source>
        <translation>不同之处：%1</translation>
    </message>
    <message>
        <source>%1 %2: %3 new, %4 changed, %5 would break the line, %6 the same</source>
        <translation>%1 %2：%3 项新增，%4 项有变化，%5 项会造成线体错误，%6 项相同</translation>
    </message>
    <message>
        <source>take over %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>CatalogMergeView</name>
    <message>
        <source>What the file brings</source>
        <translation>文件内容</translation>
    </message>
</context>
<context>
    <name>CatalogPageModel</name>
    <message numerus="yes">
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n 种接口</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is needed by %2. Take these out of the project first, or let them use another one.</source>
        <translation>%1 正被 %2 使用。请先将其从项目中移除，或改用其他类型。</translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <translation>为 %2 添加 %1</translation>
    </message>
    <message>
        <source>remove %1 from %2</source>
        <translation>从 %2 删除 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 mm, %4 L</source>
        <translation>%1 × %2 × %3 mm，%4 L</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this project needs it</source>
        <translation>本项目未使用</translation>
    </message>
    <message>
        <source>Needed by %1: %2</source>
        <translation>%1 处使用：%2</translation>
    </message>
    <message>
        <source>%1 %2 · %3 head types · %4 cell types · %5 processes</source>
        <translation>%1 %2 · %3 种操作头 · %4 种单元 · %5 种工艺</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>操作头：%1</translation>
    </message>
    <message>
        <source>Usual market machine: %1</source>
        <translation>市面同类设备：%1</translation>
    </message>
    <message>
        <source>The usual market machine is not known: write its size to compare</source>
        <translation>市面同类设备尺寸未知：填写后可对比</translation>
    </message>
</context>
<context>
    <name>CatalogSectionCard</name>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
<context>
    <name>CatalogSheet</name>
    <message>
        <source>Nothing selected</source>
        <translation>未选中任何内容</translation>
    </message>
    <message>
        <source>Pick a thing of the catalog to read and change it, or make a new one.</source>
        <translation>选择模组库中的一项进行查看和修改，或新建一项。</translation>
    </message>
</context>
<context>
    <name>CatalogWords</name>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>In use: an id stays what it is once something refers to it</source>
        <translation>使用中：已被引用的编号不可更改</translation>
    </message>
    <message>
        <source>Name, English</source>
        <translation>名称（英文）</translation>
    </message>
    <message>
        <source>Name, Chinese</source>
        <translation>名称（中文）</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Between stops</source>
        <translation>平均无故障</translation>
    </message>
    <message>
        <source>Mean time between failures; 0: it never stops</source>
        <translation>平均无故障时间；0 表示从不停机</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>平均修复</translation>
    </message>
    <message>
        <source>Mean time to repair</source>
        <translation>平均修复时间</translation>
    </message>
    <message>
        <source>Cell type</source>
        <translation>单元类型</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Index time</source>
        <translation>输送时间</translation>
    </message>
    <message>
        <source>Transport in, clamp and release: in every cycle</source>
        <translation>送入、夹紧与松开：每个周期都有</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>槽位 %1</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Work zone</source>
        <translation>作业区</translation>
    </message>
    <message>
        <source>Heads in one zone work one after the other, in different zones at the same time</source>
        <translation>同一作业区的操作头依次作业，不同作业区可同时作业</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Head type</source>
        <translation>操作头类型</translation>
    </message>
    <message>
        <source>Accuracy ±</source>
        <translation>精度 ±</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Market machine, width</source>
        <translation>市面设备，宽</translation>
    </message>
    <message>
        <source>Market machine, depth</source>
        <translation>市面设备，深</translation>
    </message>
    <message>
        <source>Market machine, height</source>
        <translation>市面设备，高</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>拆卸</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>The process knows %1 to %2</source>
        <translation>该工艺允许 %1 至 %2</translation>
    </message>
    <message>
        <source>Base time</source>
        <translation>基础时间</translation>
    </message>
    <message>
        <source>Once for each operation, whatever its quantity</source>
        <translation>每道工序一次，与数量无关</translation>
    </message>
    <message>
        <source>Time per unit</source>
        <translation>单件时间</translation>
    </message>
    <message>
        <source>Time of an operation = base time + this × quantity</source>
        <translation>工序时间 = 基础时间 + 单位时间 × 数量</translation>
    </message>
    <message>
        <source>Calibration: %1</source>
        <translation>标定：%1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键名</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Calibration routine</source>
        <translation>标定程序</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>模组库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Pitch of the cells</source>
        <translation>单元间距</translation>
    </message>
    <message>
        <source>Carriers, ceiling rail</source>
        <translation>天轨小车数</translation>
    </message>
    <message>
        <source>Speed, ceiling rail</source>
        <translation>天轨速度</translation>
    </message>
    <message>
        <source>Carriers, floor rail</source>
        <translation>地轨小车数</translation>
    </message>
    <message>
        <source>Speed, floor rail</source>
        <translation>地轨速度</translation>
    </message>
    <message>
        <source>Interface %1</source>
        <translation>接口 %1</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>工艺</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Counts, English</source>
        <translation>计数单位（英文）</translation>
    </message>
    <message>
        <source>What the quantity of an operation counts: screws, mm of bead, channels</source>
        <translation>工序数量所计的单位：螺钉、mm 胶线、信道</translation>
    </message>
    <message>
        <source>Counts, Chinese</source>
        <translation>计数单位（中文）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位</translation>
    </message>
    <message>
        <source>In use: a key stays what it is once something refers to it</source>
        <translation>使用中：已被引用的键名不可更改</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Time per unit (%1)</source>
        <translation>单件时间（%1）</translation>
    </message>
    <message>
        <source>%1, max</source>
        <translation>%1 上限</translation>
    </message>
    <message>
        <source>%1, min</source>
        <translation>%1 下限</translation>
    </message>
</context>
<context>
    <name>CellCard</name>
    <message>
        <source>What the cells do, % of their time ± half of the 95 % interval</source>
        <translation>各单元的状态，占时间的 % ± 95 % 置信区间半宽</translation>
    </message>
    <message>
        <source>Show %1 on the line</source>
        <translation>在线体页查看 %1</translation>
    </message>
</context>
<context>
    <name>CellTable</name>
    <message>
        <source>Cells</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>The line has no cells yet.</source>
        <translation>线体还没有单元。</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>下界</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>有效周期</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>输送</translation>
    </message>
    <message>
        <source>Head wait</source>
        <translation>等待操作头</translation>
    </message>
    <message>
        <source>Zone conflict</source>
        <translation>作业区冲突</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>不平衡</translation>
    </message>
    <message>
        <source>Share of takt</source>
        <translation>节拍占用</translation>
    </message>
    <message>
        <source>Cells of the simulation</source>
        <translation>仿真的各单元</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>换型</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>For repair</source>
        <translation>待维修</translation>
    </message>
    <message>
        <source>For operator</source>
        <translation>待操作员</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>阻塞</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>缺料</translation>
    </message>
    <message>
        <source>Off shift</source>
        <translation>休班</translation>
    </message>
    <message>
        <source>Stops/h</source>
        <translation>停机次数/h</translation>
    </message>
    <message>
        <source>Buffer behind</source>
        <translation>其后缓存</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>满 %</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空 %</translation>
    </message>
    <message>
        <source>Wh/unit</source>
        <translation>Wh/件</translation>
    </message>
    <message>
        <source>of it at rest</source>
        <translation>其中未工作</translation>
    </message>
    <message>
        <source>%1, the bottleneck</source>
        <translation>%1，瓶颈</translation>
    </message>
</context>
<context>
    <name>CellTableModel</name>
    <message>
        <source>proven</source>
        <translation>已证明</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Project file, *.line.json.</source>
        <translation>项目文件，*.line.json。</translation>
    </message>
    <message>
        <source>Does the line make takt? Prints cycle and load of each cell, and every problem.</source>
        <translation>线体能否达到节拍？列出每个单元的周期与占用，以及所有问题。</translation>
    </message>
    <message>
        <source>Product to check; the first one of the project when left out.</source>
        <translation>要检查的产品；省略时为项目的第一个产品。</translation>
    </message>
    <message>
        <source>Prints the same as JSON, times in seconds.</source>
        <translation>以 JSON 输出同样内容，时间单位为秒。</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>Shows this text.</source>
        <translation>显示本说明。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>One %1 at a time; &quot;%2&quot; is one too many.</source>
        <translation>一次只能有一个%1；“%2”是多余的。</translation>
    </message>
    <message>
        <source>It takes options only; &quot;%1&quot; is one too many.</source>
        <translation>只接受选项；“%1”是多余的。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What do you want to do, or where to go?</source>
        <translation>想做什么，或要去哪里？</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Nothing is called that. Try part of a word, in Chinese or English, or an id such as C05.</source>
        <translation>没有这个名称。试试中文或英文词的一部分，或 C05 这样的编号。</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Esc close</source>
        <translation>↑ ↓ 选择   Enter 执行   Esc 关闭</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>Cost of one operator in one shift for a year.</source>
        <translation>一个岗位一个班次一年的成本。</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour.</source>
        <translation>每千瓦时电价。</translation>
    </message>
    <message>
        <source>Price of a square metre of floor for a year.</source>
        <translation>每平方米场地一年的费用。</translation>
    </message>
    <message>
        <source>What one more good unit brings; 0 when left out.</source>
        <translation>每多产一件合格品带来的价值；不填为 0。</translation>
    </message>
    <message>
        <source>Project file of the reference line.</source>
        <translation>参考线的项目文件。</translation>
    </message>
    <message>
        <source>Product to compare; the first one of the project when left out.</source>
        <translation>要比较的产品；不填为项目的第一个产品。</translation>
    </message>
    <message>
        <source>Product of the reference line; the same, or its first one, when left out.</source>
        <translation>参考线的产品；不填为同一产品，没有则为其第一个产品。</translation>
    </message>
    <message>
        <source>Years of use.</source>
        <translation>使用年限。</translation>
    </message>
    <message>
        <source>Discount rate of a year.</source>
        <translation>年折现率。</translation>
    </message>
    <message>
        <source>Prints the same as JSON.</source>
        <translation>以 JSON 输出相同内容。</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>不超过 %1 的数</translation>
    </message>
    <message>
        <source>Project file, *.line.json.</source>
        <translation>项目文件，*.line.json。</translation>
    </message>
    <message>
        <source>A line against a reference line: figures, what differs, cost of a year, payback.</source>
        <translation>线体与参考线的对比：指标、差异、年成本与投资回收期。</translation>
    </message>
</context>
<context>
    <name>CompareFileButton</name>
    <message>
        <source>Compare with a file…</source>
        <translation>与文件比较…</translation>
    </message>
    <message>
        <source>Compare with a line project</source>
        <translation>与线体项目比较</translation>
    </message>
    <message>
        <source>Line projects (*.line.json)</source>
        <translation>线体项目 (*.line.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>CompareQuestion</name>
    <message>
        <source>Other lines</source>
        <translation>其他产线</translation>
    </message>
    <message>
        <source>The saved file</source>
        <translation>已保存的文件</translation>
    </message>
    <message>
        <source>This line as it was when it was last saved</source>
        <translation>本产线上次保存时的状态</translation>
    </message>
    <message>
        <source>Another project …</source>
        <translation>另一个项目…</translation>
    </message>
    <message>
        <source>Without the other project</source>
        <translation>不与该项目比较</translation>
    </message>
    <message>
        <source>This line, if</source>
        <translation>假如本产线</translation>
    </message>
    <message>
        <source>nothing ever failed</source>
        <translation>从不发生故障</translation>
    </message>
    <message>
        <source>a repair crew of one came</source>
        <translation>只有一名维修人员</translation>
    </message>
    <message>
        <source>every buffer had a place more</source>
        <translation>每处缓存多一个位置</translation>
    </message>
    <message>
        <source>products came in batches</source>
        <translation>产品按批次投入</translation>
    </message>
    <message>
        <source>Batches of 50 instead of one by one, or one by one instead of batches; for all products, mixed</source>
        <translation>以 50 件为一批代替逐件投入，或以逐件代替批次；用于所有产品混流</translation>
    </message>
    <message>
        <source>Compare with a line project</source>
        <translation>与线体项目比较</translation>
    </message>
    <message>
        <source>Line projects (*.line.json)</source>
        <translation>线体项目 (*.line.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>CompareResult</name>
    <message>
        <source>Difference to the line as it is, units per hour</source>
        <translation>与现有产线之差（件/小时）</translation>
    </message>
    <message>
        <source>The line as it is: %1</source>
        <translation>现有产线：%1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Reference</source>
        <translation>参考线</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>本线</translation>
    </message>
    <message>
        <source>Cost of a year</source>
        <translation>年成本</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作人员</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Floor space</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Good units</source>
        <translation>合格品数</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>never</source>
        <translation>无法回收</translation>
    </message>
    <message>
        <source>Equipment bought</source>
        <translation>购置设备</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Resale of what is set free</source>
        <translation>闲置设备残值</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Gain of a year</source>
        <translation>年收益</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>投资回收期</translation>
    </message>
    <message>
        <source>Net present value, %1 years at %2</source>
        <translation>净现值（%1 年，折现率 %2）</translation>
    </message>
    <message>
        <source>The lines are built alike.</source>
        <translation>两条线构成相同。</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对比 %2</translation>
    </message>
    <message>
        <source>All prices are assumptions; --help tells how to give your own.</source>
        <translation>所有价格均为假设；用 --help 查看如何填入实际价格。</translation>
    </message>
    <message>
        <source>What differs: cells %1, types of heads %2, operations %3.</source>
        <translation>差异：单元 %1，操作头型号 %2，工序 %3。</translation>
    </message>
</context>
<context>
    <name>CoverageList</name>
    <message>
        <source>Pick an operation to see which heads can do it.</source>
        <translation>选择一道工序，查看哪些操作头能做。</translation>
    </message>
</context>
<context>
    <name>CoverageMatrix</name>
    <message>
        <source>None of them is in the line.</source>
        <translation>线上没有该类型。</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 用 %2：%3</translation>
    </message>
    <message>
        <source>Each operation can be done by a head type or by hand</source>
        <translation>每道工序都有操作头或人工可完成</translation>
    </message>
    <message>
        <source>%1 of %2 operations can be done by nobody</source>
        <translation>%2 道工序中有 %1 道无人能做</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message numerus="yes">
        <source>%n in the magazine</source>
        <translation>
            <numerusform>头库中 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>none owned</source>
        <translation>未拥有</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>It has no time by hand.</source>
        <translation>没有人工时间。</translation>
    </message>
    <message>
        <source>%1 of %2 head types can do it, %3 of them are in the line</source>
        <translation>%2 种操作头中 %1 种可做，其中 %3 种已在线上</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>最快</translation>
    </message>
</context>
<context>
    <name>CoverageTable</name>
    <message>
        <source>Capability coverage</source>
        <translation>能力覆盖</translation>
    </message>
    <message>
        <source>Time in seconds</source>
        <translation>时间（秒）</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>in the line</source>
        <translation>线上已有</translation>
    </message>
    <message>
        <source>in the catalog</source>
        <translation>模组库中有</translation>
    </message>
    <message>
        <source>tolerance too wide</source>
        <translation>公差超限</translation>
    </message>
    <message>
        <source>outside its limits</source>
        <translation>超出能力</translation>
    </message>
</context>
<context>
    <name>DeliverCommand</name>
    <message>
        <source>Product to make; the first one of the project when left out.</source>
        <translation>要生产的产品；省略时为项目的第一个产品。</translation>
    </message>
    <message>
        <source>Hub of the line, unix:PATH; %1 when left out.</source>
        <translation>线体中枢，unix:路径；省略时为 %1。</translation>
    </message>
    <message>
        <source>Delivers to virtual stations inside this program instead of a hub.</source>
        <translation>不经中枢，下发到本程序内的虚拟工站。</translation>
    </message>
    <message>
        <source>Project file, *.line.json.</source>
        <translation>项目文件，*.line.json。</translation>
    </message>
    <message>
        <source>Derives and signs the recipes, brings them to the stations and waits until each one has confirmed what it runs. Ctrl+C gives up before the line switches.</source>
        <translation>推导并签名配方，下发到各工站，并等到每个工站都确认其运行内容。按 Ctrl+C 可在线体切换前放弃。</translation>
    </message>
    <message>
        <source>linewright-cli deliver: --hub and --virtual exclude each other.</source>
        <translation>linewright-cli deliver：--hub 与 --virtual 不能同时使用。</translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message>
        <source>Delivery</source>
        <translation>下发</translation>
    </message>
    <message>
        <source>Nothing delivered yet</source>
        <translation>尚未下发</translation>
    </message>
    <message>
        <source>Delivery to the whole line</source>
        <translation>全线下发进度</translation>
    </message>
    <message>
        <source>The line switches together: no station produces with a new recipe before all of them hold theirs.</source>
        <translation>全线同时切换：所有工站都持有新配方之前，任何工站都不会用新配方生产。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Deliver to all stations</source>
        <translation>下发到全部工站</translation>
    </message>
</context>
<context>
    <name>DeliveryLogText</name>
    <message>
        <source>%1/%2 stations confirmed</source>
        <translation>%1/%2 个工站已确认</translation>
    </message>
</context>
<context>
    <name>DerivationCard</name>
    <message>
        <source>How takt follows</source>
        <translation>节拍的推导</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>EconomicsWords</name>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作工</translation>
    </message>
    <message>
        <source>/year</source>
        <comment>per year, after a currency</comment>
        <translation>/年</translation>
    </message>
    <message>
        <source>One post manned in one shift, with all that it costs the employer</source>
        <translation>一个班次的一个岗位，含用人单位的全部成本</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Floor space</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>/m² year</source>
        <comment>after a currency</comment>
        <translation>/m²·年</translation>
    </message>
    <message>
        <source>Rent, light, air of a square metre</source>
        <translation>每平方米的租金、照明、空调</translation>
    </message>
    <message>
        <source>Depth of the strip</source>
        <translation>占地带深度</translation>
    </message>
    <message>
        <source>Of the floor under the line, with the way beside it</source>
        <translation>产线下方的地面，含旁边的通道</translation>
    </message>
    <message>
        <source>Value of one more unit</source>
        <translation>多产一件的价值</translation>
    </message>
    <message>
        <source>0: output beyond the reference is not valued</source>
        <translation>0：超出基准的产量不计价值</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Of what is bought, once: engineering, transport, start-up</source>
        <translation>占采购额，一次性：工程、运输、调试</translation>
    </message>
    <message>
        <source>Maintenance a year</source>
        <translation>年维护费</translation>
    </message>
    <message>
        <source>Of the capital</source>
        <translation>占设备投资</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Of the price of equipment that is set free</source>
        <translation>占闲置设备价格</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Years of use</source>
        <translation>使用年限</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>年贴现率</translation>
    </message>
    <message>
        <source>What the money would earn elsewhere</source>
        <translation>资金用于别处的收益</translation>
    </message>
</context>
<context>
    <name>EffectProblem</name>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Solved: %1</source>
        <translation>解决：%1</translation>
    </message>
</context>
<context>
    <name>EnumText</name>
    <message>
        <source>Pick and place</source>
        <translation>取放</translation>
    </message>
    <message>
        <source>Dispensing</source>
        <translation>点胶</translation>
    </message>
    <message>
        <source>Fastening</source>
        <translation>拧紧</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>压合</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>未定义</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>清除中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation>中止中</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已保持</translation>
    </message>
    <message>
        <source>Unholding</source>
        <translation>解除保持中</translation>
    </message>
    <message>
        <source>Suspending</source>
        <translation>挂起中</translation>
    </message>
    <message>
        <source>Unsuspending</source>
        <translation>解除挂起中</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>复位中</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>完成中</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>接收中</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>已暂存</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已切换</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Kept the old recipe</source>
        <translation>保留旧配方</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nothing delivered yet</source>
        <translation>尚未下发</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Stations load their recipes</source>
        <translation>工站正在接收配方</translation>
    </message>
    <message>
        <source>Every station holds its recipe</source>
        <translation>全部工站已持有配方</translation>
    </message>
    <message>
        <source>Stations close their gates</source>
        <translation>工站正在关闭闸口</translation>
    </message>
    <message>
        <source>The line switches</source>
        <translation>线体正在切换</translation>
    </message>
    <message>
        <source>Stations switch and open</source>
        <translation>工站正在切换并开放</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Not switched</source>
        <translation>未切换</translation>
    </message>
    <message>
        <source>Delivery under way</source>
        <translation>正在下发</translation>
    </message>
    <message>
        <source>Delivered: every station has confirmed</source>
        <translation>已下发：全部工站均已确认</translation>
    </message>
    <message>
        <source>Refused by a station: the line did not switch</source>
        <translation>有工站拒绝：线体未切换</translation>
    </message>
    <message>
        <source>A station did not answer: the line did not switch</source>
        <translation>有工站未应答：线体未切换</translation>
    </message>
    <message>
        <source>Stopped: the line did not switch</source>
        <translation>已停止：线体未切换</translation>
    </message>
    <message>
        <source>Another hub has taken over this line</source>
        <translation>另一个中枢已接管本线体</translation>
    </message>
    <message>
        <source>Outcome unknown: not every station has confirmed in time</source>
        <translation>结果未知：并非所有工站都按时确认</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>缺料</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>阻塞</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>Waits for repair</source>
        <translation>等待维修</translation>
    </message>
    <message>
        <source>Waits for an operator</source>
        <translation>等待操作员</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>换型</translation>
    </message>
    <message>
        <source>Off shift</source>
        <translation>休班</translation>
    </message>
</context>
<context>
    <name>EnvelopeView</name>
    <message>
        <source>Envelope</source>
        <translation>外形</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no such file.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>The file cannot be read: %2.</source>
        <translation>无法读取文件：%2。</translation>
    </message>
    <message>
        <source>The file cannot be written: %2. Nothing was changed.</source>
        <translation>无法写入文件：%2。未作任何更改。</translation>
    </message>
    <message>
        <source>The file is too large (limit: %2).</source>
        <translation>文件过大（上限：%2）。</translation>
    </message>
    <message>
        <source>Syntax error at %1: %2.</source>
        <translation>%1 处语法错误：%2。</translation>
    </message>
    <message>
        <source>Unknown field %1.</source>
        <translation>未知字段 %1。</translation>
    </message>
    <message>
        <source>%1 has a value that is not allowed: %2.</source>
        <translation>%1 的值不允许：%2。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>Written by a newer version of the program (format %2). Update to open it.</source>
        <translation>文件由更新版本的程序写成（格式 %2）。请升级后再打开。</translation>
    </message>
    <message>
        <source>The format of the file is not known.</source>
        <translation>无法识别文件格式。</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>没有 %1。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>Socket %1 is taken by %2.</source>
        <translation>槽位 %1 已被 %2 占用。</translation>
    </message>
    <message>
        <source>%1 sits in no socket.</source>
        <translation>%1 不在任何槽位中。</translation>
    </message>
    <message>
        <source>%1 is still in use: %2.</source>
        <translation>%1 仍在使用：%2。</translation>
    </message>
    <message>
        <source>%1 would close a loop: %2.</source>
        <translation>%1 会形成环：%2。</translation>
    </message>
    <message>
        <source>%1: there is no such position.</source>
        <translation>%1：没有这个位置。</translation>
    </message>
    <message>
        <source>%1: nothing would change.</source>
        <translation>%1：不会有任何变化。</translation>
    </message>
    <message>
        <source>The line has errors; the first is at %1 (%2).</source>
        <translation>线体有错误；第一个在 %1（%2）。</translation>
    </message>
    <message>
        <source>The signature is not valid or its key is not trusted: %1 %2.</source>
        <translation>签名无效或其密钥不受信任：%1 %2。</translation>
    </message>
    <message>
        <source>%1: the bytes are not those that were announced.</source>
        <translation>%1：收到的字节与预告不符。</translation>
    </message>
    <message>
        <source>The cryptographic library refused: %2.</source>
        <translation>密码库拒绝：%2。</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>无法连接 %1：%2。</translation>
    </message>
    <message>
        <source>%1 did not answer in time: the outcome is unknown.</source>
        <translation>%1 未按时应答：结果未知。</translation>
    </message>
    <message>
        <source>%1 refused: %2.</source>
        <translation>%1 拒绝：%2。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>%1, line %2: </source>
        <translation>%1，第 %2 行：</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Syntax error: %2.</source>
        <translation>语法错误：%2。</translation>
    </message>
</context>
<context>
    <name>ExperimentPane</name>
    <message>
        <source>Share of the experiment that is done</source>
        <translation>实验已完成的比例</translation>
    </message>
    <message>
        <source>That cannot be tried on this line</source>
        <translation>无法在这条产线上做这个实验</translation>
    </message>
</context>
<context>
    <name>ExperimentText</name>
    <message>
        <source>Places behind</source>
        <translation>其后缓存位</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>even</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Output with the best split %1/h, %2/h more than with the even one</source>
        <translation>最佳分配的产出 %1/小时，比平均分配多 %2/小时</translation>
    </message>
    <message>
        <source>Output, % for each %</source>
        <translation>产出，每 % 变化的 %</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>MTBF</source>
        <translation>MTBF</translation>
    </message>
    <message>
        <source>MTTR</source>
        <translation>MTTR</translation>
    </message>
</context>
<context>
    <name>ExperimentView</name>
    <message>
        <source>What if?</source>
        <translation>假如……会怎样？</translation>
    </message>
    <message>
        <source>This line beside its saved file, another project or a line without stops: all meet the same random numbers, so that what differs is the line and not luck.</source>
        <translation>把本产线与已保存的文件、另一个项目或不停机的产线放在一起比较：全部使用相同的随机数，差别来自产线本身而不是运气。</translation>
    </message>
    <message>
        <source>Where are buffer places worth most?</source>
        <translation>缓存位放在哪里最值？</translation>
    </message>
    <message>
        <source>The same number of places elsewhere can make more units. The best split found can be taken over with one click and undone with another.</source>
        <translation>同样数量的缓存位换个地方可能产出更多。找到的最佳分配一键采用，一键撤销。</translation>
    </message>
    <message>
        <source>What counts?</source>
        <translation>什么最关键？</translation>
    </message>
    <message>
        <source>10 % more of every cycle time, MTBF and MTTR, one at a time: what makes the most of it is where work pays, and names the bottleneck.</source>
        <translation>各单元的周期、MTBF、MTTR 逐一增加 10 %：影响最大的地方最值得改进，也就指出了瓶颈。</translation>
    </message>
</context>
<context>
    <name>ExportDialogs</name>
    <message>
        <source>Export the report as PDF</source>
        <translation>导出 PDF 报告</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Export a picture of the page</source>
        <translation>导出页面图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Vector drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Folder for all tables as CSV</source>
        <translation>存放全部 CSV 表格的文件夹</translation>
    </message>
</context>
<context>
    <name>ExportModel</name>
    <message>
        <source>Another file is still being written. Try again when it is done.</source>
        <translation>另一个文件仍在写入，完成后请重试。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>FieldListModel</name>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <translation>%1 必须在 %2 与 %3 之间。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>%1 – %2 for this process</source>
        <translation>该工艺允许 %1 – %2</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Time by hand</source>
        <translation>手工时间</translation>
    </message>
    <message>
        <source>0 when no person can do it</source>
        <translation>不能手工完成时为 0</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Time per unit</source>
        <translation>单件时间</translation>
    </message>
    <message>
        <source>Base time</source>
        <translation>基础时间</translation>
    </message>
    <message>
        <source>Magazine places</source>
        <translation>头库位数</translation>
    </message>
    <message>
        <source>Crew beside the cells</source>
        <translation>单元外人员</translation>
    </message>
    <message>
        <source>Copies in series</source>
        <translation>并行数量</translation>
    </message>
    <message>
        <source>Identical cells that share the work unit by unit</source>
        <translation>相同单元逐件分担工作</translation>
    </message>
    <message>
        <source>Buffer places behind it</source>
        <translation>其后缓存位</translation>
    </message>
    <message>
        <source>Buffer length</source>
        <translation>缓存长度</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>装上</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>拆下</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Holds for every %1 of the catalog</source>
        <translation>对模组库中每个 %1 有效</translation>
    </message>
    <message>
        <source>Working days per year</source>
        <translation>年工作日</translation>
    </message>
    <message>
        <source>Planned availability</source>
        <translation>计划可用率</translation>
    </message>
    <message>
        <source>What planning lets the line lose to stops</source>
        <translation>计划允许的停机损失</translation>
    </message>
    <message>
        <source>Good units</source>
        <translation>良率</translation>
    </message>
    <message>
        <source>units/day</source>
        <translation>件/天</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a line project</source>
        <translation>打开线体项目</translation>
    </message>
    <message>
        <source>Line projects (*.line.json)</source>
        <translation>线体项目 (*.line.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the line project</source>
        <translation>保存线体项目</translation>
    </message>
    <message>
        <source>Import operations and precedence</source>
        <translation>导入工序与优先关系</translation>
    </message>
    <message>
        <source>Line balancing files (*.alb *.IN2 *.in2 *.csv)</source>
        <translation>线平衡文件 (*.alb *.IN2 *.in2 *.csv)</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop it to open it</source>
        <translation>松开即可打开</translation>
    </message>
    <message>
        <source>A line project is opened; .alb, .IN2 and CSV files and catalogs are looked at first.</source>
        <translation>直接打开线体项目；.alb、.IN2、CSV 文件和模组库会先预览再导入。</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>File menu</source>
        <translation>文件菜单</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>打开示例</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>Autosave does not work: %1</source>
        <translation>自动保存失败：%1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>A catalog is taken over into a project: open or make one first, then drop it again.</source>
        <translation>模组库需导入到项目中：请先打开或新建项目，再拖入文件。</translation>
    </message>
</context>
<context>
    <name>GapChart</name>
    <message>
        <source>Behind %1: %2 now, %3 in the best split</source>
        <translation>%1 之后：现有 %2，最佳分配 %3</translation>
    </message>
</context>
<context>
    <name>GraphMenu</name>
    <message>
        <source>Precedes…</source>
        <translation>先于……</translation>
    </message>
    <message>
        <source>Keep on one cell</source>
        <translation>放在同一单元</translation>
    </message>
    <message>
        <source>Keep on separate cells</source>
        <translation>放在不同单元</translation>
    </message>
    <message>
        <source>Remove the arc</source>
        <translation>删除先后关系</translation>
    </message>
    <message>
        <source>Remove the operations</source>
        <translation>移除工序</translation>
    </message>
</context>
<context>
    <name>GraphTools</name>
    <message>
        <source>Precedes…</source>
        <translation>先于……</translation>
    </message>
    <message>
        <source>The selected operation precedes …  A</source>
        <translation>所选工序先于……  A</translation>
    </message>
    <message>
        <source>Remove the arc</source>
        <translation>删除先后关系</translation>
    </message>
    <message>
        <source>Remove the selected arc  Del</source>
        <translation>删除所选先后关系  Del</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out  −</source>
        <translation>缩小  −</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in  +</source>
        <translation>放大  +</translation>
    </message>
    <message>
        <source>Fit the graph</source>
        <translation>显示全图</translation>
    </message>
    <message>
        <source>Fit the graph  0</source>
        <translation>显示全图  0</translation>
    </message>
</context>
<context>
    <name>GraphWords</name>
    <message>
        <source>Arc %1 is selected; Del takes it away.</source>
        <translation>已选中先后关系 %1；按 Del 删除。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Undo history</source>
        <translation>撤销历史</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>Delivers recipes to the stations of one line, which dial in.</source>
        <translation>向一条线体中主动接入的工站下发配方。</translation>
    </message>
    <message>
        <source>Listen on unix:PATH.</source>
        <translation>在 unix:路径 上监听。</translation>
    </message>
    <message>
        <source>Keep decisions in this folder; without it they end with the program, and stations in doubt stay closed.</source>
        <translation>把决定保存在该文件夹；不指定时随程序结束而丢失，存疑的工站保持关闭。</translation>
    </message>
    <message>
        <source>Trust this public key (PEM); may be repeated. Without it, the key of this user, made on first use.</source>
        <translation>信任该公钥（PEM）；可重复。省略时用本用户的密钥，首次使用时生成。</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>正在 %1 上监听</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>Connect to the hub of a line</source>
        <translation>连接线体中枢</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>The hub runs beside the line and every station dials in to it.</source>
        <translation>中枢在线体旁运行，每个工站主动接入。</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>中枢地址</translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Where the operations go</source>
        <translation>工序导入到</translation>
    </message>
    <message>
        <source>A new project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>Add to the product</source>
        <translation>加入当前产品</translation>
    </message>
    <message>
        <source>Replace those of the product</source>
        <translation>替换当前产品的工序</translation>
    </message>
    <message>
        <source>One unit of time in the file</source>
        <translation>文件中一个时间单位</translation>
    </message>
    <message>
        <source>Takt to plan for; 0: the time of the longest operation</source>
        <translation>规划节拍；0 表示按最长工序</translation>
    </message>
    <message>
        <source>Takt to plan for, in units of the file; 0: the one of the file</source>
        <translation>规划节拍（文件单位）；0 表示采用文件中的值</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>列“%1”的内容</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>File to read: *.alb, *.IN2 or *.csv.</source>
        <translation>要读取的文件：*.alb、*.IN2 或 *.csv。</translation>
    </message>
    <message>
        <source>Makes a project from operations and precedence of another format.</source>
        <translation>由其他格式的工序与优先关系生成项目。</translation>
    </message>
    <message>
        <source>Project file to write, *.line.json.</source>
        <translation>要写入的项目文件，*.line.json。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n operation(s), %2 cells</source>
        <translation>
            <numerusform>%1：%n 道工序，%2 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>Seconds that one unit of time in an .alb or .IN2 file stands for; 1 when left out.</source>
        <translation>.alb 或 .IN2 文件中一个时间单位代表的秒数；省略时为 1。</translation>
    </message>
    <message>
        <source>Cycle time to keep, in the file&apos;s unit; instead of the one in the file.</source>
        <translation>要保持的节拍，以文件的时间单位计；代替文件中的值。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
</context>
<context>
    <name>ImportFaults</name>
    <message>
        <source>Bad rows</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>Leave out what %n fault(s) name</source>
        <translation>
            <numerusform>忽略这 %n 处问题所指的内容</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Operations of the file</source>
        <translation>文件中的工序</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>工序</translation>
    </message>
    <message>
        <source>After</source>
        <translation>紧前工序</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>ImportWizardModel</name>
    <message>
        <source>%1 operations · %2 arcs · %3 of work</source>
        <translation>%1 道工序 · %2 条先后关系 · 总工时 %3</translation>
    </message>
    <message>
        <source>The file holds no operations. It needs a line of headings and a row for each operation.</source>
        <translation>文件中没有工序。需要一行列标题，每道工序一行。</translation>
    </message>
    <message numerus="yes">
        <source>Make a project of %n operation(s)</source>
        <translation>
            <numerusform>用 %n 道工序新建项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n operation(s)</source>
        <translation>
            <numerusform>加入 %n 道工序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace by %n operation(s)</source>
        <translation>
            <numerusform>替换为 %n 道工序</numerusform>
        </translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>导入 %1</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Write it in the file, or choose another column for it.</source>
        <translation>请在文件中补上，或为它选择其他列。</translation>
    </message>
    <message>
        <source>Remove it from the file, or rename it.</source>
        <translation>请从文件中删除或改名。</translation>
    </message>
    <message>
        <source>Give each operation an id of its own.</source>
        <translation>请为每道工序设置唯一编号。</translation>
    </message>
    <message>
        <source>Take out one predecessor of the loop.</source>
        <translation>请去掉环路中的一个紧前关系。</translation>
    </message>
    <message>
        <source>Choose an .alb, .IN2 or CSV file.</source>
        <translation>请选择 .alb、.IN2 或 CSV 文件。</translation>
    </message>
    <message>
        <source>Correct the file and choose it again.</source>
        <translation>请修正文件后重新选择。</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name, English</source>
        <translation>名称（英文）</translation>
    </message>
    <message>
        <source>Name, Chinese</source>
        <translation>名称（中文）</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>工艺</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Time by hand (s)</source>
        <translation>人工时间（秒）</translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation>紧前工序</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Write a number from 0 up, or leave the field empty.</source>
        <translation>请填写不小于 0 的数字，或留空。</translation>
    </message>
    <message>
        <source>Predecessors are ids of good rows of the same file.</source>
        <translation>紧前工序必须是同一文件中有效行的编号。</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Waiting for a head</source>
        <translation>等待操作头</translation>
    </message>
    <message>
        <source>Zone conflict</source>
        <translation>作业区冲突</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>不平衡</translation>
    </message>
    <message>
        <source>Takt</source>
        <translation>节拍</translation>
    </message>
    <message>
        <source>Line cycle</source>
        <translation>线体周期</translation>
    </message>
    <message>
        <source>Effective cycle</source>
        <translation>有效周期</translation>
    </message>
    <message>
        <source>with stops and rejects</source>
        <translation>计入停机与不良</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>产能</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡率</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>线长</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>Load of takt</source>
        <translation>节拍占用</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>输送</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Work zone</source>
        <translation>作业区</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>可接</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>detach, attach, verify</source>
        <translation>拆、装、核验</translation>
    </message>
    <message>
        <source>MTBF</source>
        <translation>MTBF</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unknown head</source>
        <translation>未知操作头</translation>
    </message>
    <message>
        <source>±%1 µm · drift %2 µm/h</source>
        <translation>±%1 µm · 漂移 %2 µm/h</translation>
    </message>
    <message>
        <source>Free socket</source>
        <translation>空槽位</translation>
    </message>
    <message>
        <source>accepts interface %1</source>
        <translation>可接接口 %1</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>标定护照</translation>
    </message>
    <message>
        <source>A head gets its passport with its first calibration on a station</source>
        <translation>操作头在工站首次标定后获得标定护照</translation>
    </message>
</context>
<context>
    <name>InspectorHead</name>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Duplicate  Ctrl+D</source>
        <translation>复制  Ctrl+D</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove  Del</source>
        <translation>移除  Del</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Move upstream</source>
        <translation>移向上游</translation>
    </message>
    <message>
        <source>Move upstream  Ctrl+Left</source>
        <translation>移向上游  Ctrl+Left</translation>
    </message>
    <message>
        <source>Move downstream</source>
        <translation>移向下游</translation>
    </message>
    <message>
        <source>Move downstream  Ctrl+Right</source>
        <translation>移向下游  Ctrl+Right</translation>
    </message>
</context>
<context>
    <name>InspectorModel</name>
    <message>
        <source>Whole line</source>
        <translation>整条线体</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · socket %2</source>
        <translation>%1 · 槽位 %2</translation>
    </message>
    <message>
        <source>Free: drag a head here</source>
        <translation>空：把操作头拖到这里</translation>
    </message>
</context>
<context>
    <name>InspectorPane</name>
    <message>
        <source>Timing</source>
        <translation>时序</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>How the time comes about</source>
        <translation>时间构成</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>not assigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>%1 of the volume of the usual machine for this work</source>
        <translation>体积为同类常规设备的 %1</translation>
    </message>
    <message>
        <source>no calibration record</source>
        <translation>无标定记录</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Switch the language to Chinese</source>
        <translation>切换为英文</translation>
    </message>
</context>
<context>
    <name>LeadTimeCard</name>
    <message>
        <source>Lead time, % of the parts over seconds</source>
        <translation>通过时间（占产品的 %，按秒）</translation>
    </message>
</context>
<context>
    <name>LeadTimeChart</name>
    <message>
        <source>%1 to %2 s: %3</source>
        <translation>%1 至 %2 秒：%3</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1 to %2 s: %3 of the parts</source>
        <translation>%1 至 %2 秒：占产品的 %3</translation>
    </message>
</context>
<context>
    <name>LeverQuestion</name>
    <message>
        <source>One at a time, in every cell</source>
        <translation>逐个单元，一次只改一项</translation>
    </message>
    <message>
        <source>Cycle time, time between failures and time to repair, 5 % less and 5 % more each. What the line makes of it is given for 10 % more.</source>
        <translation>周期、故障间隔和维修时间各减 5 %、加 5 %，按增加 10 % 给出对产出的影响。</translation>
    </message>
</context>
<context>
    <name>LeverResult</name>
    <message>
        <source>Throughput for 10 % more of each, units per hour</source>
        <translation>各项增加 10 % 时产出的变化（件/小时）</translation>
    </message>
    <message>
        <source>The largest %1 of %2</source>
        <translation>共 %2 项，显示影响最大的 %1 项</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>10 % more of</source>
        <translation>增加 10 % 的是</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>For each 1 %</source>
        <translation>每 1 %</translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message>
        <source>%1 has no free socket for %2.</source>
        <translation>%1 没有可放 %2 的空槽位。</translation>
    </message>
    <message>
        <source>place %1 in %2</source>
        <translation>把 %1 放入 %2</translation>
    </message>
    <message>
        <source>replace %1 by %2</source>
        <translation>用 %2 替换 %1</translation>
    </message>
    <message>
        <source>The catalog has no cell type %1.</source>
        <translation>模组库中没有单元类型 %1。</translation>
    </message>
    <message>
        <source>There is no operation %1 in this setup.</source>
        <translation>该配置中没有工序 %1。</translation>
    </message>
    <message>
        <source>Nobody at %1 can do %2: it needs a head with that capability.</source>
        <translation>%1 无法完成 %2：需要具备该能力的操作头。</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>align the buffers</source>
        <translation>统一缓存</translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n head(s)</source>
        <translation>
            <numerusform>复制 %n 个操作头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n cell(s)</source>
        <translation>
            <numerusform>复制 %n 个单元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>The line</source>
        <translation>线体</translation>
    </message>
</context>
<context>
    <name>LineFigures</name>
    <message>
        <source>No cells yet</source>
        <translation>还没有单元</translation>
    </message>
    <message>
        <source>No demand</source>
        <translation>没有需求</translation>
    </message>
    <message>
        <source>Makes takt</source>
        <translation>达到节拍</translation>
    </message>
    <message>
        <source>Over takt by %1</source>
        <translation>超出节拍 %1</translation>
    </message>
    <message>
        <source>%1 cells · %2 heads · %3</source>
        <translation>%1 个单元 · %2 个操作头 · %3</translation>
    </message>
</context>
<context>
    <name>LinePictures</name>
    <message>
        <source>Takt %1</source>
        <translation>节拍 %1</translation>
    </message>
</context>
<context>
    <name>LinePlan</name>
    <message>
        <source>%1 stays at %2 · line %3</source>
        <translation>%1 仍为 %2 · 线体 %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3 · line %4</source>
        <translation>%1：%2 → %3 · 线体 %4</translation>
    </message>
    <message>
        <source>Product %1 has no setup yet</source>
        <translation>产品 %1 还没有配置</translation>
    </message>
    <message>
        <source>%1 has no socket for a head</source>
        <translation>%1 没有操作头槽位</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <translation>已被 %1 占用</translation>
    </message>
    <message>
        <source>Every socket of %1 is taken</source>
        <translation>%1 的槽位已满</translation>
    </message>
    <message>
        <source>It sits here already</source>
        <translation>它已在这里</translation>
    </message>
    <message>
        <source>The socket is of class %1, the head needs class %2</source>
        <translation>槽位为 %1 类，操作头需要 %2 类</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n operation(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n 道工序</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of takt</source>
        <translation>节拍的 %1</translation>
    </message>
    <message>
        <source>Ceiling rail</source>
        <translation>天轨</translation>
    </message>
    <message>
        <source>Floor rail</source>
        <translation>地轨</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stands here already</source>
        <translation>%1 已在此处</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>不能放在这里：%1</translation>
    </message>
    <message>
        <source>line %1 → %2</source>
        <translation>线长 %1 → %2</translation>
    </message>
    <message>
        <source>line cycle %1 → %2</source>
        <translation>线体周期 %1 → %2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 放到 %2 之前</translation>
    </message>
    <message>
        <source>%1 behind %2</source>
        <translation>%1 放到 %2 之后</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 放到 %2 与 %3 之间</translation>
    </message>
    <message numerus="yes">
        <source>move %n cell(s)</source>
        <translation>
            <numerusform>移动 %n 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>It is done here already</source>
        <translation>本来就在此处作业</translation>
    </message>
    <message>
        <source>No buffer behind %1 · line %2</source>
        <translation>%1 后无缓存 · 线长 %2</translation>
    </message>
    <message numerus="yes">
        <source>Behind %1: %n place(s), %2 · line %3</source>
        <translation>
            <numerusform>%1 后：%n 位，%2 · 线长 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy %n cell(s)</source>
        <translation>
            <numerusform>复制 %n 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>has no work then</source>
        <translation>换型后无工序</translation>
    </message>
    <message>
        <source>is exchanged for another head</source>
        <translation>更换为另一操作头</translation>
    </message>
    <message>
        <source>gets a head from another socket</source>
        <translation>由其他槽位移入操作头</translation>
    </message>
    <message>
        <source>gets a head</source>
        <translation>装入操作头</translation>
    </message>
    <message>
        <source>its head goes out</source>
        <translation>取出操作头</translation>
    </message>
    <message>
        <source>keeps its head, with another recipe</source>
        <translation>操作头不变，更换配方</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) · %1 · line %2</source>
        <translation>
            <numerusform>%n 个操作头 · %1 · 整线 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The line ends before its place</source>
        <translation>线体到此结束，没有它的位置</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>copy %n head(s)</source>
        <translation>
            <numerusform>复制 %n 个操作头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n head(s)</source>
        <translation>
            <numerusform>移动 %n 个操作头</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in a buffer</source>
        <translation>插入缓存</translation>
    </message>
    <message numerus="yes">
        <source>Buffer behind %1: %n place(s), %2</source>
        <translation>
            <numerusform>%1 后的缓存：%n 位，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 m: press to measure from here</source>
        <translation>位置 %1 m：按下由此开始测量</translation>
    </message>
    <message>
        <source>From %1 m to %2 m: %3 m</source>
        <translation>从 %1 m 到 %2 m：%3 m</translation>
    </message>
</context>
<context>
    <name>LinkChoice</name>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Virtual stations</source>
        <translation>虚拟工站</translation>
    </message>
    <message>
        <source>Connect to a hub…</source>
        <translation>连接中枢…</translation>
    </message>
</context>
<context>
    <name>LossCard</name>
    <message>
        <source>Where the time goes</source>
        <translation>时间去向</translation>
    </message>
</context>
<context>
    <name>LossLegend</name>
    <message>
        <source>Lost time</source>
        <translation>损失时间</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>输送</translation>
    </message>
    <message>
        <source>Waits for a head</source>
        <translation>等待操作头</translation>
    </message>
    <message>
        <source>Zone conflict</source>
        <translation>作业区冲突</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>不良</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Linewright</source>
        <translation>%1 – Linewright</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更优</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Takt</source>
        <translation>节拍</translation>
    </message>
    <message>
        <source>Line cycle</source>
        <translation>线体周期</translation>
    </message>
    <message>
        <source>With stops and rejects</source>
        <translation>含停机与不良</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>操作头</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作人员</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>设备投资</translation>
    </message>
    <message>
        <source>Energy per unit</source>
        <translation>单件能耗</translation>
    </message>
    <message>
        <source>Units per operator hour</source>
        <translation>人时产出</translation>
    </message>
    <message>
        <source>Units per hour and metre</source>
        <translation>每米小时产出</translation>
    </message>
    <message>
        <source>Balance efficiency</source>
        <translation>平衡率</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>直通率</translation>
    </message>
    <message>
        <source>Head volume against market</source>
        <translation>操作头体积（对市场机型）</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>no operators</source>
        <translation>无需人员</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>better, -44 %</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Running cost per unit</source>
        <translation>单件运行成本</translation>
    </message>
    <message>
        <source>Full cost per unit</source>
        <translation>单件全成本</translation>
    </message>
    <message>
        <source>Running cost per year</source>
        <translation>年运行成本</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>投资回收期</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>净现值</translation>
    </message>
    <message>
        <source>Operators, energy, floor space and maintenance, for each good unit the line can make.</source>
        <translation>人员、能耗、场地和维护，按产线能产出的每件良品计。</translation>
    </message>
    <message>
        <source>Running cost and the yearly charge for bought and installed equipment, for each good unit.</source>
        <translation>运行成本加上设备采购与安装的年分摊，按每件良品计。</translation>
    </message>
    <message>
        <source>Operators, energy, floor space and maintenance of a year.</source>
        <translation>一年的人员、能耗、场地和维护。</translation>
    </message>
    <message>
        <source>Equipment that the reference line has not, and its installation, less resale of what is set free.</source>
        <translation>基准线所没有的设备及其安装，减去闲置设备的残值。</translation>
    </message>
    <message>
        <source>Investment by what is gained a year, against the reference line.</source>
        <translation>投资除以相对基准线的年收益。</translation>
    </message>
    <message>
        <source>What is gained in all years of use, discounted, less the investment.</source>
        <translation>使用年限内的收益贴现后减去投资。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>无法回收</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>ModuleCard</name>
    <message>
        <source>%1 spare</source>
        <translation>备用 %1</translation>
    </message>
</context>
<context>
    <name>ModuleLibrary</name>
    <message>
        <source>Modules</source>
        <translation>模组库</translation>
    </message>
    <message>
        <source>Search the modules</source>
        <translation>搜索模组</translation>
    </message>
    <message>
        <source>Name, process, interface…</source>
        <translation>名称、工艺、接口…</translation>
    </message>
    <message>
        <source>No module answers to that. Try fewer words or another filter.</source>
        <translation>没有符合的模组。请减少关键词或更换筛选。</translation>
    </message>
    <message>
        <source>1/2, 1/3: volume against the usual market machine</source>
        <translation>1/2、1/3：相对市面同类设备的体积</translation>
    </message>
</context>
<context>
    <name>ModuleLibraryModel</name>
    <message>
        <source>%1 · %2 sockets</source>
        <translation>%1 · %2 个槽位</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>%1 is not in the setup of this product.</source>
        <translation>%1 不在该产品的配置中。</translation>
    </message>
    <message>
        <source>Nobody on %1 can do %2: no head there has the capability.</source>
        <translation>%1 上无法完成 %2：该单元没有具备此能力的操作头。</translation>
    </message>
    <message>
        <source>%1 on %2 cannot do %3: its %4 lies outside the limits of the head.</source>
        <translation>%2 上的 %1 无法完成 %3：其 %4 超出操作头的范围。</translation>
    </message>
    <message>
        <source>Breaks %1 → %2: %1 comes first and is on %3, behind %4.</source>
        <translation>违反 %1 → %2：%1 须先完成，但它在 %3，位于 %4 之后。</translation>
    </message>
    <message>
        <source>Breaks %1 → %2: %2 comes after it and is on %3, before %4.</source>
        <translation>违反 %1 → %2：%2 须在其后完成，但它在 %3，位于 %4 之前。</translation>
    </message>
    <message>
        <source>%1 and %2 must be on one cell: %2 is on %3.</source>
        <translation>%1 与 %2 须在同一单元：%2 在 %3。</translation>
    </message>
    <message>
        <source>%1 and %2 must not be on one cell: %2 is on %3.</source>
        <translation>%1 与 %2 不得在同一单元：%2 在 %3。</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线体</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>工艺</translation>
    </message>
    <message>
        <source>Takt</source>
        <translation>节拍</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>工站</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>模组库</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>“%1” is not a number: enter one within %2</source>
        <translation>“%1”不是数字，请输入 %2 之间的数</translation>
    </message>
    <message>
        <source>“%1” is no unit of this field: enter a number within %2</source>
        <translation>本栏不用单位“%1”，请输入 %2 之间的数</translation>
    </message>
    <message>
        <source>Enter a number within %1</source>
        <translation>请输入 %1 之间的数</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
</context>
<context>
    <name>ObstacleWords</name>
    <message>
        <source>, </source>
        <comment>between operations</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另外 %n 道</numerusform>
        </translation>
    </message>
    <message>
        <source>No head of the line can do %1 (%2).</source>
        <translation>线体上没有能做%1（%2）的操作头。</translation>
    </message>
    <message>
        <source>Heads that can do %1 (%2) fit no socket of the line.</source>
        <translation>能做%1（%2）的操作头装不进线体的任何接口。</translation>
    </message>
    <message>
        <source>%1: zoning asks for one cell and for different ones.</source>
        <translation>%1：分区既要求同单元又要求不同单元。</translation>
    </message>
    <message>
        <source>%1 wait for each other.</source>
        <translation>%1互相等待。</translation>
    </message>
    <message>
        <source>%1: %3 of work per unit, and the line has room for %4.</source>
        <translation>%1：每件有 %3 的工作，而线体只容得下 %4。</translation>
    </message>
    <message>
        <source>%1: %3 of %2 per unit, and the heads for it have room for %4.</source>
        <translation>%1：每件有 %3 的%2工作，而能做它的操作头只容得下 %4。</translation>
    </message>
    <message>
        <source>Add a head with that capability from the library.</source>
        <translation>从模组库添加有此能力的操作头。</translation>
    </message>
    <message>
        <source>Add a cell with a socket of their interface, or heads that fit.</source>
        <translation>添加有相应接口的单元，或换用装得下的操作头。</translation>
    </message>
    <message>
        <source>Add a cell with an operator, or a head that can do it.</source>
        <translation>添加有人的单元，或能做它的操作头。</translation>
    </message>
    <message>
        <source>Use a faster head, give the cell copies, split the operation, or allow a longer cycle.</source>
        <translation>换更快的操作头、给单元加并行份数、拆分工序，或放宽周期。</translation>
    </message>
    <message>
        <source>Change the zoning of one of them.</source>
        <translation>修改其中一道工序的分区。</translation>
    </message>
    <message>
        <source>Remove one of the arcs between them on the Process page.</source>
        <translation>在工艺页删去它们之间的一条先后关系。</translation>
    </message>
    <message>
        <source>Add heads or cells for it, or allow a longer cycle.</source>
        <translation>为它增加操作头或单元，或放宽周期。</translation>
    </message>
    <message>
        <source>No cell has a person for %1.</source>
        <translation>没有单元有人来做%1。</translation>
    </message>
    <message>
        <source>%1 takes %3 at best; the limit is %4.</source>
        <translation>%1最快也要 %3；上限是 %4。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>an operation</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>OperationActions</name>
    <message>
        <source>change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>fill down %1</source>
        <translation>向下填充“%1”</translation>
    </message>
    <message>
        <source>remove %1 operations</source>
        <translation>移除 %1 道工序</translation>
    </message>
</context>
<context>
    <name>OperationBar</name>
    <message>
        <source>Search the operations</source>
        <translation>搜索工序</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>有问题</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Copy the selected rows  Ctrl+C</source>
        <translation>复制所选行  Ctrl+C</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>从表格粘贴</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet  Ctrl+V</source>
        <translation>从表格粘贴  Ctrl+V</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Fill the current column of the first selected row into the others  Ctrl+D</source>
        <translation>把首个所选行当前列的内容填入其余所选行  Ctrl+D</translation>
    </message>
    <message>
        <source>Remove the selected operations</source>
        <translation>移除所选工序</translation>
    </message>
    <message>
        <source>Remove the selected operations  Del</source>
        <translation>移除所选工序  Del</translation>
    </message>
</context>
<context>
    <name>OperationCellEntry</name>
    <message>
        <source>Cell of %1</source>
        <translation>%1 的单元格</translation>
    </message>
</context>
<context>
    <name>OperationEditor</name>
    <message>
        <source>No operation selected</source>
        <translation>未选择工序</translation>
    </message>
    <message>
        <source>Pick one in the graph or in the table to read and change it.</source>
        <translation>在图或表中选择一道工序即可查看和修改。</translation>
    </message>
    <message>
        <source>Remove the operation</source>
        <translation>移除工序</translation>
    </message>
    <message>
        <source>Name of the operation</source>
        <translation>工序名称</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>工艺</translation>
    </message>
</context>
<context>
    <name>OperationKeys</name>
    <message>
        <source>Operations table</source>
        <translation>工序表</translation>
    </message>
</context>
<context>
    <name>OperationNode</name>
    <message>
        <source>Zoning group %1</source>
        <translation>分区 %1</translation>
    </message>
</context>
<context>
    <name>OperationPaste</name>
    <message>
        <source>column %1: </source>
        <translation>“%1”列：</translation>
    </message>
    <message>
        <source>there is no column for “%1”.</source>
        <translation>没有可放“%1”的列。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 bad</source>
        <translation>%1 行：新增 %2，更改 %3，有误 %4</translation>
    </message>
    <message>
        <source>paste %1 operations</source>
        <translation>粘贴 %1 道工序</translation>
    </message>
</context>
<context>
    <name>OperationSheet</name>
    <message>
        <source>The name is empty.</source>
        <translation>名称为空。</translation>
    </message>
    <message>
        <source>The catalog has no process “%1”.</source>
        <translation>模组库中没有工艺“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a quantity from 0 to 1,000,000.</source>
        <translation>“%1”不是 0 到 1,000,000 之间的数量。</translation>
    </message>
    <message>
        <source>“%1” is not a time from 0 to 86,400 s.</source>
        <translation>“%1”不是 0 到 86,400 秒之间的时间。</translation>
    </message>
    <message>
        <source>%1 cannot come after itself.</source>
        <translation>%1 不能排在自己之后。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>工序</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>工艺</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>After</source>
        <translation>前序</translation>
    </message>
    <message>
        <source>By hand (s)</source>
        <translation>人工（秒）</translation>
    </message>
    <message>
        <source>The number of an operation cannot be changed.</source>
        <translation>工序编号不能更改。</translation>
    </message>
</context>
<context>
    <name>OperationTable</name>
    <message>
        <source>Operations</source>
        <translation>工序</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>工序</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>工艺</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>After</source>
        <translation>紧前工序</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No operations yet. Add one, paste a list from a spreadsheet, or import operations and precedence from an .alb, .IN2 or CSV file.</source>
        <translation>还没有工序。可添加一个、从表格粘贴清单，或从 .alb、.IN2、CSV 文件导入工序及先后关系。</translation>
    </message>
    <message>
        <source>No operation is like that. Change the search or the filter.</source>
        <translation>没有符合条件的工序，请更改搜索或筛选。</translation>
    </message>
</context>
<context>
    <name>OperationTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Virtual stations that run the recipes a hub delivers.</source>
        <translation>运行中枢所下发配方的虚拟工站。</translation>
    </message>
    <message>
        <source>Only the first N stations of the project.</source>
        <translation>只启动项目的前 N 个工站。</translation>
    </message>
    <message>
        <source>Project whose cells are the stations; the board-test sample when left out.</source>
        <translation>其单元即为工站的项目；省略时为 board-test 示例。</translation>
    </message>
    <message>
        <source>Product whose setup tells the heads; the first one when left out.</source>
        <translation>其配置决定操作头的产品；省略时为第一个。</translation>
    </message>
    <message>
        <source>Hub to dial, unix:PATH.</source>
        <translation>要接入的中枢，unix:路径。</translation>
    </message>
    <message>
        <source>Keep what the stations hold in this folder; without it they are new at each start.</source>
        <translation>把工站所持内容保存在该文件夹；不指定时每次启动都是新的。</translation>
    </message>
    <message>
        <source>Trust this public key (PEM); may be repeated. Without it, the key of this user, made on first use.</source>
        <translation>信任该公钥（PEM）；可重复。省略时用本用户的密钥，首次使用时生成。</translation>
    </message>
    <message>
        <source>Leave this head out of its socket; may be repeated.</source>
        <translation>不装该操作头；可重复。</translation>
    </message>
    <message>
        <source>Times faster than real time.</source>
        <translation>相对实时的加速倍数。</translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>&quot;%1&quot;; it takes %2</source>
        <translation>“%1”；应为%2</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>大于 0 的数</translation>
    </message>
    <message>
        <source>a whole number from %1</source>
        <translation>不小于 %1 的整数</translation>
    </message>
    <message>
        <source>a number from 0</source>
        <translation>不小于 0 的数</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>the page is not on the screen</source>
        <translation>页面不在屏幕上</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>操作头</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>工序</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste operations</source>
        <translation>粘贴工序</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>PasteRows</name>
    <message>
        <source>Rows to paste</source>
        <translation>待粘贴的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>PicturesCommand</name>
    <message>
        <source>Project file, *.line.json.</source>
        <translation>项目文件，*.line.json。</translation>
    </message>
    <message>
        <source>Draws every page of the workbench as PNG, in both languages.</source>
        <translation>把工作台的每一页以两种语言绘成 PNG。</translation>
    </message>
    <message>
        <source>Folder for the pictures; made when it is not there.</source>
        <translation>图片文件夹；不存在时创建。</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <translation>%1：无法创建文件夹。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: ended with code %2.</source>
        <translation>%1：以代码 %2 结束。</translation>
    </message>
</context>
<context>
    <name>PlaceEntry</name>
    <message>
        <source>Socket %1</source>
        <translation>槽位 %1</translation>
    </message>
    <message>
        <source>Take %1 out of its socket</source>
        <translation>把 %1 从槽位中取出</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Heads</source>
        <translation>操作头</translation>
    </message>
</context>
<context>
    <name>PlainReportText</name>
    <message>
        <source>Task %1 takes %2 and fits into no station. Allow a cycle of at least that.</source>
        <translation>任务 %1 需要 %2，放不进任何工位。周期至少要这么长。</translation>
    </message>
    <message>
        <source>The tasks do not fit into these stations and this cycle. Allow more of either.</source>
        <translation>任务放不进这些工位和这个周期。请放宽其一。</translation>
    </message>
    <message>
        <source>Sought</source>
        <translation>求解</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Balance efficiency</source>
        <translation>平衡率</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>下界</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanAccessible</name>
    <message>
        <source>Line plan</source>
        <translation>线体平面图</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>exchanged</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>装入</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>new recipe</source>
        <translation>换配方</translation>
    </message>
    <message>
        <source>cell idle</source>
        <translation>单元空闲</translation>
    </message>
</context>
<context>
    <name>PlanCompare</name>
    <message>
        <source>Changes to</source>
        <translation>换型到</translation>
    </message>
    <message>
        <source>Marks what a changeover to this product changes</source>
        <translation>标出换型到该产品时的变化</translation>
    </message>
</context>
<context>
    <name>PlanMenu</name>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Move upstream</source>
        <translation>移向上游</translation>
    </message>
    <message>
        <source>Move downstream</source>
        <translation>移向下游</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Fit the line</source>
        <translation>显示整条线体</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>显示所选</translation>
    </message>
    <message>
        <source>Insert a cell before</source>
        <translation>在前面插入单元</translation>
    </message>
    <message>
        <source>Shift+Ins</source>
        <translation>Shift+Ins</translation>
    </message>
    <message>
        <source>Insert a cell behind</source>
        <translation>在后面插入单元</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Put a buffer behind</source>
        <translation>在其后插入缓存</translation>
    </message>
    <message>
        <source>Make the buffers alike</source>
        <translation>统一各缓存</translation>
    </message>
</context>
<context>
    <name>PlanMinimap</name>
    <message>
        <source>Overview of the line</source>
        <translation>整线缩略图</translation>
    </message>
    <message>
        <source>%1 % of the line in sight</source>
        <translation>可见整线的 %1 %</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Line plan</source>
        <translation>线体平面图</translation>
    </message>
</context>
<context>
    <name>PlanPartAccessible</name>
    <message>
        <source>cycle %1</source>
        <translation>周期 %1</translation>
    </message>
    <message>
        <source>%1 of takt</source>
        <translation>节拍的 %1</translation>
    </message>
    <message>
        <source>over takt</source>
        <translation>超节拍</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Socket %1, free, class %2</source>
        <translation>空槽位 %1，接口 %2</translation>
    </message>
    <message>
        <source>in socket %1</source>
        <translation>在槽位 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n 道工序</numerusform>
        </translation>
    </message>
    <message>
        <source>does not fit the socket</source>
        <translation>与槽位不匹配</translation>
    </message>
    <message numerus="yes">
        <source>buffer of %n place(s) behind it</source>
        <translation>
            <numerusform>其后缓存 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanZoom</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out  Ctrl+−</source>
        <translation>缩小  Ctrl+−</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in  Ctrl++</source>
        <translation>放大  Ctrl++</translation>
    </message>
    <message>
        <source>Fit the line</source>
        <translation>显示整条线体</translation>
    </message>
    <message>
        <source>Fit the line  0</source>
        <translation>显示整条线体  0</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure  M</source>
        <translation>测量  M</translation>
    </message>
</context>
<context>
    <name>PlaybackBar</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Time of the playback</source>
        <translation>回放时刻</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>上一事件</translation>
    </message>
    <message>
        <source>Event before  ←</source>
        <translation>上一事件  ←</translation>
    </message>
    <message>
        <source>Pause  Space</source>
        <translation>暂停  空格键</translation>
    </message>
    <message>
        <source>Play  Space</source>
        <translation>播放  空格键</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一事件</translation>
    </message>
    <message>
        <source>Next event  →</source>
        <translation>下一事件  →</translation>
    </message>
</context>
<context>
    <name>PlaybackCard</name>
    <message>
        <source>Playback</source>
        <translation>回放</translation>
    </message>
</context>
<context>
    <name>PlaybackLayer</name>
    <message>
        <source>part %1</source>
        <translation>产品 %1</translation>
    </message>
    <message>
        <source>part %1 (%2)</source>
        <translation>产品 %1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>缓存 %2 位，已占 %1 位</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>下一件：%1</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>不在本次仿真中</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1，已 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sent back wait(s) beside it</source>
        <translation>
            <numerusform>旁边有 %n 件返工品等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaybackPlan</name>
    <message>
        <source>The line at %1</source>
        <translation>产线状态，%1</translation>
    </message>
    <message>
        <source>Fit the line</source>
        <translation>显示整条线体</translation>
    </message>
    <message>
        <source>Fit the line  0</source>
        <translation>显示整条线体  0</translation>
    </message>
</context>
<context>
    <name>PrecedenceView</name>
    <message>
        <source>Precedence graph</source>
        <translation>优先关系图</translation>
    </message>
</context>
<context>
    <name>PredecessorList</name>
    <message>
        <source>Must come after</source>
        <translation>必须在其后</translation>
    </message>
    <message>
        <source>No longer after %1</source>
        <translation>不再位于 %1 之后</translation>
    </message>
    <message>
        <source>Add an operation that must come before</source>
        <translation>添加必须在前的工序</translation>
    </message>
    <message>
        <source>Add a predecessor…</source>
        <translation>添加紧前工序…</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>In force when the program is started again.</source>
        <translation>重新启动程序后生效。</translation>
    </message>
    <message>
        <source>Autosave after</source>
        <translation>自动保存间隔</translation>
    </message>
    <message>
        <source>What a power cut can cost at most.</source>
        <translation>断电时最多丢失这么久的工作。</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减少动画</translation>
    </message>
</context>
<context>
    <name>PreferencesModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>PreviewLegend</name>
    <message>
        <source>Preview: bars after, dashed outlines before</source>
        <translation>预览：柱为之后，虚线为之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
</context>
<context>
    <name>PriceList</name>
    <message>
        <source>Every price here is an assumption until you enter your own.</source>
        <translation>在您填写之前，这里的价格都是假设值。</translation>
    </message>
    <message>
        <source>Back to the assumptions</source>
        <translation>恢复假设值</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Every operation has a head that can do it, in the right order, inside takt.</source>
        <translation>每道工序都有能胜任的操作头，顺序正确，且在节拍之内。</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>interface class</source>
        <translation>接口类型</translation>
    </message>
    <message>
        <source>process</source>
        <translation>工艺</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>cell type</source>
        <translation>单元类型</translation>
    </message>
    <message>
        <source>head type</source>
        <translation>操作头类型</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>head</source>
        <translation>操作头</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>工序</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>precedence arc</source>
        <translation>优先关系</translation>
    </message>
    <message>
        <source>There is no %1 %2.</source>
        <translation>没有%1 %2。</translation>
    </message>
    <message>
        <source>Add it, or name one that exists.</source>
        <translation>请添加，或改用已有的。</translation>
    </message>
    <message>
        <source>More than one %1 is called %2.</source>
        <translation>有多个%1名为 %2。</translation>
    </message>
    <message>
        <source>Rename or remove all but one.</source>
        <translation>请改名，或只保留一个。</translation>
    </message>
    <message>
        <source>%1 has the value %2, which is not possible.</source>
        <translation>%1 的值 %2 不可能。</translation>
    </message>
    <message>
        <source>Enter a value within its range.</source>
        <translation>请输入范围内的值。</translation>
    </message>
    <message>
        <source>The product has no setup on this line.</source>
        <translation>该产品在本线体上没有配置。</translation>
    </message>
    <message>
        <source>Put heads into sockets and assign its operations.</source>
        <translation>请把操作头放入槽位并分配其工序。</translation>
    </message>
    <message>
        <source>Operations wait for each other: %1.</source>
        <translation>工序互相等待：%1。</translation>
    </message>
    <message>
        <source>Remove one of these arcs.</source>
        <translation>请移除其中一条关系。</translation>
    </message>
    <message>
        <source>%1 spare heads, but the magazine has %2 places.</source>
        <translation>有 %1 个备用操作头，但头库只有 %2 位。</translation>
    </message>
    <message>
        <source>Remove spare heads or enlarge the magazine.</source>
        <translation>请移除备用操作头或扩大头库。</translation>
    </message>
    <message>
        <source>There is no demand, so there is no takt to keep.</source>
        <translation>没有需求，也就没有要达到的节拍。</translation>
    </message>
    <message>
        <source>Enter units per day on the Takt page.</source>
        <translation>请在节拍页输入每天件数。</translation>
    </message>
    <message>
        <source>%1 (%2) has interface %3, the socket has %4.</source>
        <translation>%1（%2）的接口是 %3，槽位是 %4。</translation>
    </message>
    <message>
        <source>Move it to a socket of interface %1.</source>
        <translation>请移到接口为 %1 的槽位。</translation>
    </message>
    <message>
        <source>%1 is placed in a socket that %2 does not have: it has %3.</source>
        <translation>%1 被放在 %2 没有的槽位：它只有 %3 个。</translation>
    </message>
    <message>
        <source>Move it to another socket.</source>
        <translation>请移到其他槽位。</translation>
    </message>
    <message>
        <source>%1 and %2 sit in the same socket.</source>
        <translation>%1 与 %2 在同一槽位。</translation>
    </message>
    <message>
        <source>Move one of them to a free socket.</source>
        <translation>请把其中一个移到空槽位。</translation>
    </message>
    <message>
        <source>The head is placed in %1 and in %2.</source>
        <translation>该操作头同时放在 %1 和 %2。</translation>
    </message>
    <message>
        <source>Remove one of the two placements.</source>
        <translation>请移除其中一处。</translation>
    </message>
    <message>
        <source>Its head %1 sits in no socket.</source>
        <translation>它的操作头 %1 不在任何槽位中。</translation>
    </message>
    <message>
        <source>Put %1 into a socket, or give the operation to another head.</source>
        <translation>请把 %1 放入槽位，或把工序交给其他操作头。</translation>
    </message>
    <message>
        <source>%1 (%2) cannot do the process %3.</source>
        <translation>%1（%2）不能完成工艺 %3。</translation>
    </message>
    <message>
        <source>Give it to a head that can, or replace the head.</source>
        <translation>请交给能胜任的操作头，或更换操作头。</translation>
    </message>
    <message>
        <source>Nobody does this operation.</source>
        <translation>这道工序无人执行。</translation>
    </message>
    <message>
        <source>Assign it to a head or an operator.</source>
        <translation>请分配给操作头或操作工。</translation>
    </message>
    <message>
        <source>It is assigned to %1 and to %2.</source>
        <translation>它同时分配给了 %1 和 %2。</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>请保留其一。</translation>
    </message>
    <message>
        <source>It is assigned to the operator of %1, but has no manual time.</source>
        <translation>它分配给了 %1 的操作工，但没有手工时间。</translation>
    </message>
    <message>
        <source>Enter a manual time, or give it to a head.</source>
        <translation>请输入手工时间，或交给操作头。</translation>
    </message>
    <message>
        <source>It is done by hand at %1, where nobody works (%2).</source>
        <translation>它在 %1 手工完成，但那里没有人（%2）。</translation>
    </message>
    <message>
        <source>Give it to a head, or use a cell type with an operator.</source>
        <translation>请交给操作头，或改用带操作工的单元类型。</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 lies outside %5 – %6 %4 of %7.</source>
        <translation>%1，%2：%3 %4 超出 %7 的 %5 – %6 %4。</translation>
    </message>
    <message>
        <source>Choose a value inside, or a head with wider limits.</source>
        <translation>请选范围内的值，或范围更宽的操作头。</translation>
    </message>
    <message>
        <source>%1 must come before %2, but runs later: at %3, after %4.</source>
        <translation>%1 必须先于 %2，却在其后：在 %3，位于 %4 之后。</translation>
    </message>
    <message>
        <source>Move %1 to %2 or upstream of it.</source>
        <translation>请把 %1 移到 %2 或其上游。</translation>
    </message>
    <message>
        <source>%1 and %2 belong on one cell, but run at %3 and %4.</source>
        <translation>%1 与 %2 应在同一单元，却在 %3 和 %4。</translation>
    </message>
    <message>
        <source>Move %1 to %2.</source>
        <translation>请把 %1 移到 %2。</translation>
    </message>
    <message>
        <source>%1 and %2 must not share a cell, but both run at %3.</source>
        <translation>%1 与 %2 不得同单元，却都在 %3。</translation>
    </message>
    <message>
        <source>Move one of them to another cell.</source>
        <translation>请把其中一个移到其他单元。</translation>
    </message>
    <message>
        <source>The cell needs %1, takt is %2.</source>
        <translation>该单元需要 %1，节拍为 %2。</translation>
    </message>
    <message>
        <source>Move an operation to another cell, or add a head.</source>
        <translation>请把工序移到其他单元，或增加操作头。</translation>
    </message>
    <message>
        <source>With its stops and rejects the cell needs %1, takt is %2.</source>
        <translation>计入停机与不良，该单元需要 %1，节拍为 %2。</translation>
    </message>
    <message>
        <source>Move work away, or improve availability and yield.</source>
        <translation>请移走工作，或提高可用率与良率。</translation>
    </message>
    <message>
        <source>%1 · socket %2</source>
        <translation>%1 · 槽位 %2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>模组库</translation>
    </message>
    <message>
        <source>Demand of %1</source>
        <translation>%1 的需求</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>ProcessPage</name>
    <message>
        <source>Process</source>
        <translation>工艺</translation>
    </message>
    <message>
        <source>What is drawn above the table</source>
        <translation>表格上方显示的内容</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>先后关系</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>能力覆盖</translation>
    </message>
</context>
<context>
    <name>ProcessPageModel</name>
    <message>
        <source>No product yet</source>
        <translation>还没有产品</translation>
    </message>
    <message>
        <source>%1 operations · %2 arcs · %3 zonings</source>
        <translation>%1 道工序 · %2 条关系 · %3 条分区约束</translation>
    </message>
</context>
<context>
    <name>ProcessSide</name>
    <message>
        <source>About the operation</source>
        <translation>工序信息</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>工序</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>能力覆盖</translation>
    </message>
    <message>
        <source>Zoning</source>
        <translation>分区</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>takt, bottleneck, losses and problems of a line</source>
        <translation>线体的节拍、瓶颈、损失与问题</translation>
    </message>
    <message>
        <source>make a project from .alb, .IN2 or .csv</source>
        <translation>由 .alb、.IN2 或 .csv 生成项目</translation>
    </message>
    <message>
        <source>write the signed recipe of every station</source>
        <translation>写出每个工站的已签名配方</translation>
    </message>
    <message>
        <source>bring the recipes to the stations and see them confirm</source>
        <translation>把配方下发到工站并查看确认</translation>
    </message>
    <message>
        <source>draw every page of the workbench</source>
        <translation>绘出工作台的每一页</translation>
    </message>
    <message>
        <source>Usage: linewright-cli COMMAND …</source>
        <translation>用法：linewright-cli 命令 …</translation>
    </message>
    <message>
        <source>Plans, checks and runs modular lines from the terminal.</source>
        <translation>在终端中规划、检查并运行模组化线体。</translation>
    </message>
    <message>
        <source>linewright-cli COMMAND --help tells the options of a command. Exit codes: 0 fine, 1 problems found, 2 bad usage or input.</source>
        <translation>linewright-cli 命令 --help 显示该命令的选项。退出码：0 正常，1 发现问题，2 用法或输入错误。</translation>
    </message>
    <message>
        <source>linewright-cli: name a command; --help lists them.</source>
        <translation>linewright-cli：请给出命令；--help 列出全部命令。</translation>
    </message>
    <message>
        <source>linewright-cli: there is no command &quot;%1&quot;; --help lists them.</source>
        <translation>linewright-cli：没有命令“%1”；--help 列出全部命令。</translation>
    </message>
    <message>
        <source>distribute the work over the cells as well as can be</source>
        <translation>把工作最佳地分配到各单元</translation>
    </message>
    <message>
        <source>balance a folder of public instances and check the results</source>
        <translation>平衡一个文件夹的公开算例并检验结果</translation>
    </message>
    <message>
        <source>run the line with its stops, buffers and products in mixed flow</source>
        <translation>连同停机、缓存和混流产品运行整线</translation>
    </message>
    <message>
        <source>compare the simulation with exact values, and its speed</source>
        <translation>将仿真与精确值比较，并测其速度</translation>
    </message>
    <message>
        <source>a line against a reference line: figures, differences, cost and payback</source>
        <translation>线体与参考线对比：指标、差异、成本与回收期</translation>
    </message>
    <message>
        <source>the report of a line as PDF, its tables as CSV, its pictures as SVG</source>
        <translation>输出线体报告（PDF）、各表（CSV）与图（SVG）</translation>
    </message>
</context>
<context>
    <name>ProjectReport</name>
    <message>
        <source>Linewright, %1</source>
        <translation>Linewright，%1</translation>
    </message>
    <message>
        <source>No demand, so there is no takt to make.</source>
        <translation>没有需求，因此没有需达成的节拍。</translation>
    </message>
    <message>
        <source>The line makes takt.</source>
        <translation>线体达成节拍。</translation>
    </message>
    <message>
        <source>The line does not make takt.</source>
        <translation>线体未达成节拍。</translation>
    </message>
    <message>
        <source>Line plan</source>
        <translation>线体平面图</translation>
    </message>
    <message>
        <source>To scale. Filled squares are sockets with a head; the bar is the cycle of the cell against takt.</source>
        <translation>按比例绘制。实心方块为已装操作头的插位；条形为单元周期与节拍之比。</translation>
    </message>
    <message>
        <source>Yamazumi</source>
        <translation>山积图</translation>
    </message>
    <message>
        <source>Cycle of each cell in seconds, per copy: index at the foot, work above, waiting on top; the bottleneck is the darkest.</source>
        <translation>各单元每份周期（秒）：底部为换位，其上为作业，顶部为等待；颜色最深者为瓶颈。</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考线</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>本线</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>投资回收期</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>never</source>
        <translation>无法回收</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Gain of a year</source>
        <translation>年收益</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>净现值</translation>
    </message>
    <message>
        <source>Bought is what the line has more than its reference, with %1 for installation; net present value over %2 years at %3 a year.</source>
        <translation>购置部分为本线比参考线多出的设备，另加 %1 安装费；净现值按 %2 年、年折现率 %3 计算。</translation>
    </message>
    <message>
        <source>All prices but those of the equipment are assumptions.</source>
        <translation>除设备价格外，所有价格均为假设。</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>没有选项“%1”。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1”之后缺少值。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1”之后不应有值。</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Each line runs %1, as the options of the run say.</source>
        <translation>每条产线运行 %1，按“运行”的选项。</translation>
    </message>
    <message>
        <source>Run the experiment</source>
        <translation>运行实验</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>no trusted key signed these bytes</source>
        <translation>没有受信任的密钥签过这些字节</translation>
    </message>
    <message>
        <source>the bytes are not a recipe or manifest</source>
        <translation>这些字节不是配方或清单</translation>
    </message>
    <message>
        <source>the station belongs to another line</source>
        <translation>该工站属于另一条线体</translation>
    </message>
    <message>
        <source>the manifest does not name this station</source>
        <translation>清单中没有该工站</translation>
    </message>
    <message>
        <source>the manifest names this station more than once</source>
        <translation>清单中该工站出现不止一次</translation>
    </message>
    <message>
        <source>the recipe is for another cell type</source>
        <translation>配方用于另一种单元类型</translation>
    </message>
    <message>
        <source>the station has already produced with this generation or a newer one</source>
        <translation>该工站已用这一代或更新的一代生产过</translation>
    </message>
    <message>
        <source>the generation number is implausibly high</source>
        <translation>代号高得不合理</translation>
    </message>
    <message>
        <source>the recipe is larger than the station takes</source>
        <translation>配方超过该工站的容量</translation>
    </message>
    <message>
        <source>the bytes that arrived are not those that were signed</source>
        <translation>收到的字节与签名的不符</translation>
    </message>
    <message>
        <source>the station was sent a recipe that was not offered</source>
        <translation>工站收到了未预告的配方</translation>
    </message>
    <message>
        <source>the recipe was made for another station</source>
        <translation>配方是为另一工站做的</translation>
    </message>
    <message>
        <source>a socket that the recipe needs is empty</source>
        <translation>配方需要的槽位是空的</translation>
    </message>
    <message>
        <source>another type of head sits in the socket</source>
        <translation>槽位中是另一种操作头</translation>
    </message>
    <message>
        <source>the head cannot do the process</source>
        <translation>操作头不能完成该工艺</translation>
    </message>
    <message>
        <source>a parameter lies outside the limits of the head</source>
        <translation>有参数超出操作头的范围</translation>
    </message>
    <message>
        <source>a step is done by hand, but nobody works at this station</source>
        <translation>有手工步骤，但该工站没有人</translation>
    </message>
    <message>
        <source>the station does not hold this generation</source>
        <translation>工站未持有这一代</translation>
    </message>
    <message>
        <source>a newer delivery is under way</source>
        <translation>更新的下发正在进行</translation>
    </message>
    <message>
        <source>the station was not prepared for the switch</source>
        <translation>工站尚未为切换做好准备</translation>
    </message>
    <message>
        <source>the station still takes new units</source>
        <translation>工站仍在接收新件</translation>
    </message>
    <message>
        <source>the station runs another generation</source>
        <translation>工站运行的是另一代</translation>
    </message>
    <message>
        <source>the station&apos;s state does not permit it</source>
        <translation>工站的状态不允许</translation>
    </message>
    <message>
        <source>a unit is still being worked on</source>
        <translation>仍有在制件</translation>
    </message>
    <message>
        <source>the station could not store the recipe</source>
        <translation>工站无法保存配方</translation>
    </message>
    <message>
        <source>another connection speaks for this station</source>
        <translation>另一个连接代表该工站</translation>
    </message>
    <message>
        <source>the station did not introduce itself</source>
        <translation>工站未表明身份</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>socket %1 is empty, the recipe needs %2</source>
        <translation>槽位 %1 为空，配方需要 %2</translation>
    </message>
    <message>
        <source>socket %1 holds %2, the recipe needs %3</source>
        <translation>槽位 %1 装的是 %2，配方需要 %3</translation>
    </message>
    <message>
        <source>%1 needs %2, which %3 cannot do</source>
        <translation>%1 需要 %2，而 %3 不具备该能力</translation>
    </message>
    <message>
        <source>%1 of %2 lies outside %3, the limits of the head</source>
        <translation>%1 的 %2 超出操作头的限值 %3</translation>
    </message>
</context>
<context>
    <name>RecipeEntry</name>
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>%n 个操作头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipeList</name>
    <message>
        <source>Recipes by station</source>
        <translation>各工站配方</translation>
    </message>
</context>
<context>
    <name>RecipeTable</name>
    <message>
        <source>by hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工站</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>工序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The line has errors: without them it would have recipes.</source>
        <translation>产线有错误，消除后才有配方。</translation>
    </message>
</context>
<context>
    <name>RecipeText</name>
    <message>
        <source>Recipe as JSON</source>
        <translation>JSON 配方</translation>
    </message>
</context>
<context>
    <name>RecipeView</name>
    <message>
        <source>Form of the recipe</source>
        <translation>配方形式</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>可读</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Heads it needs</source>
        <translation>所需操作头</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>%1 %2 (%3 – %4)</source>
        <translation>%1 %2（%3 – %4）</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>槽位 %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线体</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工站</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>首版</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>基于 %1</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Expected cycle</source>
        <translation>预期周期</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>输送 %1</translation>
    </message>
    <message>
        <source>Recipe id</source>
        <translation>配方标识</translation>
    </message>
    <message>
        <source>SHA-256 of the signed bytes</source>
        <translation>已签名字节的 SHA-256</translation>
    </message>
</context>
<context>
    <name>RecipesCommand</name>
    <message>
        <source>Project file, *.line.json.</source>
        <translation>项目文件，*.line.json。</translation>
    </message>
    <message>
        <source>Writes for each station the signed recipe (.lwr) and the same for reading (.json).</source>
        <translation>为每个工站写出已签名配方（.lwr）及可读副本（.json）。</translation>
    </message>
    <message>
        <source>Product to make; the first one of the project when left out.</source>
        <translation>要生产的产品；省略时为项目的第一个产品。</translation>
    </message>
    <message>
        <source>Folder for the files; made when it is not there.</source>
        <translation>文件所在文件夹；不存在时创建。</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工站</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>操作头</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Recipe id</source>
        <translation>配方标识</translation>
    </message>
</context>
<context>
    <name>RecipesPage</name>
    <message>
        <source>Export the recipes to a folder</source>
        <translation>把配方导出到文件夹</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Derive again</source>
        <translation>重新推导</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>No recipes</source>
        <translation>没有配方</translation>
    </message>
</context>
<context>
    <name>RecipesPageModel</name>
    <message>
        <source>Not derived yet</source>
        <translation>尚未推导</translation>
    </message>
    <message numerus="yes">
        <source>%n recipe(s)</source>
        <translation>
            <numerusform>%n 份配方</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of the line before its last change</source>
        <translation>%1，对应线体最近一次更改之前</translation>
    </message>
    <message numerus="yes">
        <source>%n recipe(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 份配方写到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved work was found</source>
        <translation>发现未保存的工作</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>The program ended before these edits were saved. Nothing is lost: recover them, or discard them for good.</source>
        <translation>程序在保存这些编辑之前结束了。内容没有丢失：可以恢复，也可以永久丢弃。</translation>
    </message>
</context>
<context>
    <name>RecoveryEntry</name>
    <message numerus="yes">
        <source>%n unsaved step(s)</source>
        <translation>
            <numerusform>%n 步未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>RecoveryListModel</name>
    <message>
        <source>Untitled project</source>
        <translation>未命名项目</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>The file has been changed since: the recovered work opens as a copy.</source>
        <translation>文件此后已更改：恢复的内容将以副本打开。</translation>
    </message>
    <message>
        <source>The file is gone; saving makes it again.</source>
        <translation>文件已不存在；保存时会重新生成。</translation>
    </message>
    <message>
        <source>The journal is damaged and can only be discarded.</source>
        <translation>日志已损坏，只能丢弃。</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>PDF file to write.</source>
        <translation>要写出的 PDF 文件。</translation>
    </message>
    <message>
        <source>Folder for every table as CSV.</source>
        <translation>存放各表 CSV 的文件夹。</translation>
    </message>
    <message>
        <source>Begins each CSV with a byte order mark, for spreadsheets.</source>
        <translation>每个 CSV 以字节顺序标记开头，便于电子表格打开。</translation>
    </message>
    <message>
        <source>Folder for plan and Yamazumi as SVG.</source>
        <translation>存放平面图与山积图 SVG 的文件夹。</translation>
    </message>
    <message>
        <source>Product of the report; the first one of the project when left out.</source>
        <translation>报告的产品；不填为项目的第一个产品。</translation>
    </message>
    <message>
        <source>Project file of a line to compare with, at the end of the report.</source>
        <translation>报告末尾要对比的线体项目文件。</translation>
    </message>
    <message>
        <source>Project file, *.line.json.</source>
        <translation>项目文件，*.line.json。</translation>
    </message>
    <message>
        <source>Writes the report of a line as PDF, its tables as CSV, its pictures as SVG.</source>
        <translation>输出线体报告（PDF）、各表（CSV）与图（SVG）。</translation>
    </message>
    <message>
        <source>linewright-cli report: say what to write with -o, --csv or --svg.</source>
        <translation>linewright-cli report：请用 -o、--csv 或 --svg 指定要输出的内容。</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>No demand, so there is no takt to make.</source>
        <translation>没有需求，也就没有节拍目标。</translation>
    </message>
    <message>
        <source>The line makes takt.</source>
        <translation>线体达到节拍。</translation>
    </message>
    <message>
        <source>The line does not make takt.</source>
        <translation>线体未达到节拍。</translation>
    </message>
    <message>
        <source>Takt</source>
        <translation>节拍</translation>
    </message>
    <message>
        <source>Line cycle</source>
        <translation>线体周期</translation>
    </message>
    <message>
        <source>With stops and rejects</source>
        <translation>计入停机与不良</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产能</translation>
    </message>
    <message>
        <source>Balance efficiency</source>
        <translation>平衡率</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>线长</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>◀ bottleneck</source>
        <translation>◀ 瓶颈</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>下界</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>没有问题。</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Cells</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>每件</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>有效周期</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>The line has no cells.</source>
        <translation>线体没有单元。</translation>
    </message>
    <message>
        <source>Losses per unit</source>
        <translation>每件损失</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>换位</translation>
    </message>
    <message>
        <source>Head wait</source>
        <translation>等待操作头</translation>
    </message>
    <message>
        <source>Zone conflict</source>
        <translation>区域冲突</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>不平衡</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>工序</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>工序</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>工艺</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>操作头</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The product has no operations.</source>
        <translation>产品没有工序。</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>操作头</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Volume against market</source>
        <translation>体积（对市场机型）</translation>
    </message>
    <message>
        <source>The line has no heads.</source>
        <translation>线体没有操作头。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>No problems: every operation has a head that can do it, in the right order, inside takt.</source>
        <translation>没有问题：每道工序都有能胜任的操作头，顺序正确，且在节拍之内。</translation>
    </message>
    <message>
        <source>Cost of a year</source>
        <translation>年成本</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作人员</translation>
    </message>
    <message>
        <source>%1 for a post and shift, a year</source>
        <translation>每岗每班每年 %1</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>full power in all available time</source>
        <translation>全部可用时间按满功率计</translation>
    </message>
    <message>
        <source>Floor space</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>%1 × %2 deep</source>
        <translation>%1 × 进深 %2</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>%1 of capital</source>
        <translation>设备投资的 %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 good units a year</source>
        <translation>每年合格品 %1 件</translation>
    </message>
</context>
<context>
    <name>ResultColumn</name>
    <message>
        <source>Where and why it differs</source>
        <translation>差在哪里、为什么</translation>
    </message>
</context>
<context>
    <name>RunAssumptions</name>
    <message>
        <source>What is supposed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Repair crew</source>
        <translation>维修人数</translation>
    </message>
    <message>
        <source>Stops that are repaired at the same time; 0: every one at once</source>
        <translation>可同时维修的停机数；0 表示全部立即维修</translation>
    </message>
    <message>
        <source>Repairs within shifts only</source>
        <translation>只在班内维修</translation>
    </message>
    <message>
        <source>Not in breaks and not outside of the shifts; else maintenance keeps hours of its own</source>
        <translation>休息时间和班外不维修；否则维修人员另有工作时间</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>People shared by the cells that need one; 0: each cell has its own</source>
        <translation>由需要操作员的单元共用的人数；0 表示各单元自有</translation>
    </message>
    <message>
        <source>Spread of cell times</source>
        <translation>单元时间的离散</translation>
    </message>
    <message>
        <source>Standard deviation over mean, log-normal; 0: as scheduled</source>
        <translation>标准差与均值之比，对数正态分布；0 表示按时序图</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed gives the same result, to the bit</source>
        <translation>相同的种子给出逐位相同的结果</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现于</translation>
    </message>
    <message>
        <source>Worked on again</source>
        <translation>返工</translation>
    </message>
    <message>
        <source>Of the rejects; the others are scrap</source>
        <translation>占不良品的比例；其余报废</translation>
    </message>
    <message>
        <source>From</source>
        <translation>返回到</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Result and options</source>
        <translation>结果与选项</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
</context>
<context>
    <name>RunInvitation</name>
    <message>
        <source>How will the line really run?</source>
        <translation>产线实际会怎样运行？</translation>
    </message>
    <message>
        <source>Takt counts on nobody waiting. A simulation lets heads fail, parts wait and buffers fill, and says how many units an hour are left, where the others go, and how it looks.</source>
        <translation>节拍计算假定没有等待。仿真让操作头发生故障、产品等待、缓存堆满，并给出每小时还剩多少产出、其余损失在哪里，以及运行的样子。</translation>
    </message>
    <message>
        <source>Run the simulation</source>
        <translation>运行仿真</translation>
    </message>
</context>
<context>
    <name>RunOptions</name>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>仅此产品</translation>
    </message>
    <message>
        <source>All, mixed</source>
        <translation>全部混流</translation>
    </message>
    <message>
        <source>Set-up between products</source>
        <translation>产品切换时间</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>仿真时长</translation>
    </message>
    <message>
        <source>Each replication</source>
        <translation>每次重复</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>Two at least, or there is no interval</source>
        <translation>至少两次，否则没有置信区间</translation>
    </message>
    <message>
        <source>Find the warm-up</source>
        <translation>自动确定预热期</translation>
    </message>
    <message>
        <source>By MSER-5 in a pilot run: what belongs to filling the line counts nothing</source>
        <translation>在试运行中用 MSER-5 确定：产线充满之前的部分不计入</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热期</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Units of one product in a row; 0: each one drawn by demand</source>
        <translation>同一产品连续投入的件数；0 表示按需求逐件随机</translation>
    </message>
    <message>
        <source>Which hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Shifts, breaks</source>
        <translation>班次与休息</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Share of the replications that are done</source>
        <translation>已完成的重复次数所占比例</translation>
    </message>
    <message>
        <source>The line cannot be simulated like that</source>
        <translation>这样的产线无法仿真</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>Board test line</source>
        <translation>板级测试线</translation>
    </message>
    <message>
        <source>18 m, no operators, 500 boards an hour</source>
        <translation>18 m，0 人，每小时 500 块板</translation>
    </message>
    <message>
        <source>Board test line, before</source>
        <translation>板级测试线（改造前）</translation>
    </message>
    <message>
        <source>32 m, 18 operators, 350 boards an hour</source>
        <translation>32 m，18 人，每小时 350 块板</translation>
    </message>
    <message>
        <source>Board test line of a partner</source>
        <translation>合作伙伴板级测试线</translation>
    </message>
    <message>
        <source>600 boards an hour</source>
        <translation>每小时 600 块板</translation>
    </message>
    <message>
        <source>Flagship pilot line</source>
        <translation>旗舰机试点线</translation>
    </message>
    <message>
        <source>A bar phone and a foldable on one frame</source>
        <translation>同一线体上的直板机与折叠屏</translation>
    </message>
    <message>
        <source>Assembly line, 300 m</source>
        <translation>300 米组装线</translation>
    </message>
    <message>
        <source>Hundreds of standard cells</source>
        <translation>数百个标准单元</translation>
    </message>
    <message>
        <source>Reference line for simulation</source>
        <translation>仿真参考线</translation>
    </message>
    <message>
        <source>20 equal cells that stop, 5 places between them</source>
        <translation>20 个相同的会停机单元，其间各 5 个缓存位</translation>
    </message>
</context>
<context>
    <name>ScenarioDetails</name>
    <message>
        <source>Name of the line</source>
        <translation>线体名称</translation>
    </message>
    <message>
        <source>Why this line</source>
        <translation>为何有此方案</translation>
    </message>
    <message>
        <source>Why this line …</source>
        <translation>为何有此方案…</translation>
    </message>
    <message>
        <source>This line is open</source>
        <translation>该线已打开</translation>
    </message>
    <message>
        <source>Open this line</source>
        <translation>打开该线</translation>
    </message>
    <message>
        <source>New scenario from this</source>
        <translation>由此新建方案</translation>
    </message>
    <message>
        <source>This is the reference</source>
        <translation>这是比较基准</translation>
    </message>
    <message>
        <source>Use as the reference</source>
        <translation>设为比较基准</translation>
    </message>
    <message>
        <source>Make it the main line</source>
        <translation>设为主线</translation>
    </message>
    <message>
        <source>Without this file</source>
        <translation>移除该文件</translation>
    </message>
    <message>
        <source>Remove this scenario</source>
        <translation>删除该方案</translation>
    </message>
    <message>
        <source>What differs from %1</source>
        <translation>与 %1 的差异</translation>
    </message>
    <message>
        <source>This is the reference. Pick another line to see what differs.</source>
        <translation>这是基准线。选另一条线查看差异。</translation>
    </message>
    <message>
        <source>The lines are built alike.</source>
        <translation>两条线构成相同。</translation>
    </message>
</context>
<context>
    <name>ScenarioHead</name>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Open: edits go here</source>
        <translation>已打开：修改都在此线</translation>
    </message>
    <message>
        <source>The others are held against this line</source>
        <translation>其余各线均与此线比较</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>核算中…</translation>
    </message>
</context>
<context>
    <name>ScenarioSide</name>
    <message>
        <source>Picked line and prices</source>
        <translation>所选线体与价格</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线体</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>ScenarioTable</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>方案对比</translation>
    </message>
    <message>
        <source>Each line against %1</source>
        <translation>各线与 %1 比较</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>各线</translation>
    </message>
    <message>
        <source>One line so far</source>
        <translation>目前只有一条线</translation>
    </message>
    <message>
        <source>Branch it to try something without losing it, or put the line of another file beside it. What each of them can do and what it costs stands here, side by side.</source>
        <translation>由它新建方案，放心尝试；或把另一个文件的产线放在旁边。各线的能力与成本在此并列对比。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线体</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
</context>
<context>
    <name>ScenarioTableModel</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>方案对比</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>去除</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>类型不同</translation>
    </message>
    <message>
        <source>other number of copies</source>
        <translation>并行数不同</translation>
    </message>
    <message>
        <source>other buffer</source>
        <translation>缓冲不同</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>主线</translation>
    </message>
    <message>
        <source>No demand</source>
        <translation>没有需求</translation>
    </message>
    <message>
        <source>Makes takt</source>
        <translation>达到节拍</translation>
    </message>
    <message>
        <source>Misses takt</source>
        <translation>未达节拍</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a number of heads before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>where an operation is done before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 invested and nothing gained a year, never paid back</source>
        <translation>%1：投入 %2，每年无收益，无法回收</translation>
    </message>
    <message>
        <source>%1: nothing to invest, %2 gained a year</source>
        <translation>%1：无需投入，每年收益 %2</translation>
    </message>
    <message>
        <source>%1: %2 invested, %3 gained a year, paid back in %4 months</source>
        <translation>%1：投入 %2，每年收益 %3，%4 个月回收</translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>ScenariosPageModel</name>
    <message>
        <source>open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>%1 is open now: what you change, changes there.</source>
        <translation>已打开 %1：之后的修改都在其中。</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>新建 %1</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>为 %1 加备注</translation>
    </message>
    <message>
        <source>make %1 the main line</source>
        <translation>将 %1 设为主线</translation>
    </message>
    <message>
        <source>%1 is the main line now; the former one stays as “%2”.</source>
        <translation>%1 已成为主线，原主线保留为“%2”。</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1 is removed. Undo brings it back.</source>
        <translation>已删除 %1，可撤销。</translation>
    </message>
    <message>
        <source>back to assumed prices</source>
        <translation>恢复假设价格</translation>
    </message>
    <message>
        <source>Checking the lines …</source>
        <translation>正在核算各线…</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>fewest stations for the cycle (SALBP-1)</source>
        <translation>给定周期求最少工位 (SALBP-1)</translation>
    </message>
    <message>
        <source>shortest cycle for the stations (SALBP-2)</source>
        <translation>给定工位求最短周期 (SALBP-2)</translation>
    </message>
    <message>
        <source>least stations × cycle (SALBP-E)</source>
        <translation>工位数×周期最小 (SALBP-E)</translation>
    </message>
    <message>
        <source>any balance for stations and cycle (SALBP-F)</source>
        <translation>满足工位与周期的任一方案 (SALBP-F)</translation>
    </message>
    <message>
        <source>Proven: nothing is better.</source>
        <translation>已证明：没有更好的方案。</translation>
    </message>
    <message>
        <source>The best within the limits; a better one may exist.</source>
        <translation>限定时间内的最佳方案，可能还有更好的。</translation>
    </message>
    <message>
        <source>There is no balance.</source>
        <translation>没有可行方案。</translation>
    </message>
    <message>
        <source>Stopped; this is the best so far.</source>
        <translation>已停止；这是目前最佳方案。</translation>
    </message>
    <message>
        <source>best %1 · bound %2 · %3 nodes · %4</source>
        <translation>最佳 %1 · 下界 %2 · %3 节点 · %4</translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message>
        <source>%1 h: %2</source>
        <translation>%1 小时：%2</translation>
    </message>
    <message>
        <source>takt %1</source>
        <translation>节拍 %1</translation>
    </message>
    <message>
        <source>Hour %1: %2 parts in the line</source>
        <translation>第 %1 小时：线上 %2 件</translation>
    </message>
    <message>
        <source>Hour %1: %2/h, nine of ten replications between %3 and %4</source>
        <translation>第 %1 小时：%2/h，十次重复中有九次在 %3 与 %4 之间</translation>
    </message>
</context>
<context>
    <name>SharedFields</name>
    <message numerus="yes">
        <source>set %1 of %n things</source>
        <translation>
            <numerusform>修改 %n 项的%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets it for all of them</source>
        <translation>对全部所选生效</translation>
    </message>
    <message>
        <source>%1 is counted in different units (%2): set it for each.</source>
        <translation>%1的单位不同（%2）：请逐个设置。</translation>
    </message>
    <message>
        <source>Only some of them have %1: set it for each.</source>
        <translation>只有部分具有%1：请逐个设置。</translation>
    </message>
    <message>
        <source>Cells, heads and operations have no number in common: select things of one kind to set them together.</source>
        <translation>单元、操作头与工序没有共同的数值：只选同一类，才能一起修改。</translation>
    </message>
    <message>
        <source>Longest cycle</source>
        <translation>最长节拍</translation>
    </message>
    <message>
        <source>Width in sum</source>
        <translation>总宽度</translation>
    </message>
    <message>
        <source>Power in sum</source>
        <translation>总功率</translation>
    </message>
    <message>
        <source>Cost in sum</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>Time in sum</source>
        <translation>总时间</translation>
    </message>
    <message numerus="yes">
        <source>without %n that nobody does</source>
        <translation>
            <numerusform>不含 %n 道无人承担的工序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n 个单元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heads</source>
        <translation>
            <numerusform>%n 个操作头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%n 道工序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free sockets</source>
        <translation>
            <numerusform>%n 个空接口位</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>ShiftEntry</name>
    <message>
        <source>%1 of work</source>
        <translation>净 %1</translation>
    </message>
    <message>
        <source>Remove shift %1</source>
        <translation>移除班次 %1</translation>
    </message>
    <message>
        <source>Start of shift %1</source>
        <translation>班次 %1 的开始</translation>
    </message>
    <message>
        <source>Length of shift %1</source>
        <translation>班次 %1 的时长</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Breaks of shift %1</source>
        <translation>班次 %1 的休息</translation>
    </message>
    <message>
        <source>min break</source>
        <translation>分钟休息</translation>
    </message>
</context>
<context>
    <name>ShiftListModel</name>
    <message>
        <source>“%1” is not a time of day; write it as 08:00.</source>
        <translation>“%1”不是时刻；请写成 08:00。</translation>
    </message>
    <message>
        <source>A shift lasts between 1 minute and 24 hours.</source>
        <translation>班次时长应在 1 分钟到 24 小时之间。</translation>
    </message>
    <message>
        <source>Breaks cannot be longer than the shift.</source>
        <translation>休息不能长于班次。</translation>
    </message>
    <message>
        <source>add a shift</source>
        <translation>添加班次</translation>
    </message>
    <message>
        <source>remove a shift</source>
        <translation>移除班次</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SimulateBench</name>
    <message>
        <source>engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>产出率</translation>
    </message>
    <message>
        <source>half-width</source>
        <translation>半宽</translation>
    </message>
    <message>
        <source>to 0.6090</source>
        <translation>相对 0.6090</translation>
    </message>
    <message>
        <source>million events/s</source>
        <translation>百万事件/秒</translation>
    </message>
    <message>
        <source>million moves/s</source>
        <translation>百万移动/秒</translation>
    </message>
    <message>
        <source>case</source>
        <translation>算例</translation>
    </message>
    <message>
        <source>value</source>
        <translation>已知值</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>仿真值</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>在区间内</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Parts of each case; 1000000 when left out.</source>
        <translation>每个算例的工件数，省略时为 1000000。</translation>
    </message>
    <message>
        <source>Seed of the random numbers; 1 when left out.</source>
        <translation>随机数种子，省略时为 1。</translation>
    </message>
    <message>
        <source>Threads for the cases; 1 when left out. Speed is measured on one.</source>
        <translation>算例所用线程数，省略时为 1。速度以单线程测量。</translation>
    </message>
    <message>
        <source>Leaves out SimPy, which is run where python3 has it.</source>
        <translation>不运行 SimPy；否则 python3 中有它时一并运行。</translation>
    </message>
    <message>
        <source>Prints speeds and cases as JSON.</source>
        <translation>以 JSON 输出速度和算例。</translation>
    </message>
    <message>
        <source>LINE20: 20 cells of 1 s, stops after 100 s for 10 s, 5 places; 0.6090 ± 0.0006 parts/s</source>
        <translation>LINE20：20 个 1 s 单元，每工作 100 s 停机 10 s，5 个缓存位；0.6090 ± 0.0006 件/秒</translation>
    </message>
    <message>
        <source>Known values; half-widths of 99.9 % intervals, parts per second and seconds; b: places between cells</source>
        <translation>已知值；99.9 % 置信区间半宽，单位为件/秒和秒；b：单元间缓存位</translation>
    </message>
    <message>
        <source>Runs lines whose throughput is known, and measures the speed on the reference line.</source>
        <translation>运行产出率已知的线，并在参考线上测量速度。</translation>
    </message>
    <message>
        <source>loss probability</source>
        <translation>损失概率</translation>
    </message>
    <message>
        <source>mean number</source>
        <translation>平均件数</translation>
    </message>
    <message>
        <source>mean time</source>
        <translation>平均时间</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>SimulateBuffers</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 个缓存位的</numerusform>
        </translation>
    </message>
    <message>
        <source>The best split of %1 found makes %2: no difference to the line as it is that can be told</source>
        <translation>找到的 %1最佳分配产出 %2：与现有产线没有可分辨的差别</translation>
    </message>
    <message>
        <source>The best split of %1 found makes %2: %3 than the line as it is</source>
        <translation>找到的 %1最佳分配产出 %2：比现有产线%3</translation>
    </message>
    <message numerus="yes">
        <source>spread %n buffer place(s)</source>
        <translation>
            <numerusform>重新分配 %n 个缓存位</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopted: %1</source>
        <translation>已采用：%1</translation>
    </message>
</context>
<context>
    <name>SimulateCommand</name>
    <message>
        <source>run %1 of %2 · %3/h</source>
        <translation>第 %1 次运行，共 %2 次 · %3/小时</translation>
    </message>
    <message>
        <source>Project file, *.line.json.</source>
        <translation>项目文件，*.line.json。</translation>
    </message>
    <message>
        <source>Runs the line with its stops, buffers and products: output, states of the cells, bottleneck. Ctrl+C stops and keeps the runs that were done.</source>
        <translation>连同停机、缓存和产品运行整线：产出、各单元状态、瓶颈。Ctrl+C 停止并保留已完成的运行。</translation>
    </message>
    <message>
        <source>parts come from outside</source>
        <translation>工件来自线外</translation>
    </message>
    <message>
        <source>products are in mixed flow</source>
        <translation>多个产品混流</translation>
    </message>
    <message>
        <source>repairs wait for people (--repair-crew)</source>
        <translation>维修要等人（--repair-crew）</translation>
    </message>
    <message>
        <source>%1 shares its operator (--operators)</source>
        <translation>%1 与其他单元共用操作员（--operators）</translation>
    </message>
    <message>
        <source>units leave the line at %1</source>
        <translation>有工件在 %1 下线</translation>
    </message>
    <message>
        <source>auto or calendar for this line: %1</source>
        <translation>这条线须用 auto 或 calendar：%1</translation>
    </message>
    <message>
        <source>%1 fails while it does not work, too</source>
        <translation>%1 不加工时也会故障</translation>
    </message>
    <message>
        <source>%1 sends units back</source>
        <translation>%1 会退回工件返工</translation>
    </message>
    <message>
        <source>a cell of the line, %1 to %2</source>
        <translation>产线上的单元，%1 到 %2</translation>
    </message>
    <message>
        <source>a cell not behind %1, which finds the rejects</source>
        <translation>不在检出单元 %1 之后的单元</translation>
    </message>
</context>
<context>
    <name>SimulateComparison</name>
    <message>
        <source>Nothing ever fails</source>
        <translation>从不发生故障</translation>
    </message>
    <message>
        <source>Repair crew of one</source>
        <translation>只有一名维修人员</translation>
    </message>
    <message>
        <source>One buffer place more everywhere</source>
        <translation>每处缓存多一个位置</translation>
    </message>
    <message>
        <source>The other order of products</source>
        <translation>另一种投产顺序</translation>
    </message>
    <message>
        <source>None of it makes a difference that can be told</source>
        <translation>都没有可分辨的差别</translation>
    </message>
    <message>
        <source>%1 makes the largest difference: %2 instead of %3</source>
        <translation>差别最大的是“%1”：%2，而不是 %3</translation>
    </message>
</context>
<context>
    <name>SimulateExperiment</name>
    <message>
        <source>Finding the warm-up</source>
        <translation>正在确定预热期</translation>
    </message>
    <message>
        <source>%1 of %2 simulated</source>
        <translation>已仿真 %1 / %2</translation>
    </message>
    <message>
        <source>%1 simulated, the best makes %2</source>
        <translation>已仿真 %1 种，最好的产出 %2</translation>
    </message>
    <message>
        <source>%1 simulated</source>
        <translation>已仿真 %1 种</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>That cannot be tried on this line</source>
        <translation>无法在这条产线上做这个实验</translation>
    </message>
    <message>
        <source>The line has changed since. What follows is of the line as it was.</source>
        <translation>产线此后有改动。以下结果针对改动前的产线。</translation>
    </message>
    <message>
        <source>Stopped: what follows is what was done until then.</source>
        <translation>已停止：以下为停止前完成的部分。</translation>
    </message>
</context>
<context>
    <name>SimulateLevers</name>
    <message>
        <source>cycle time</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>MTBF</source>
        <translation>MTBF</translation>
    </message>
    <message>
        <source>MTTR</source>
        <translation>MTTR</translation>
    </message>
    <message>
        <source>No cell alone holds up the line so much that it could be told</source>
        <translation>没有哪个单元单独对产线有可分辨的制约</translation>
    </message>
    <message>
        <source>%1 holds up the line: with a cycle time 10 % longer it makes %2</source>
        <translation>%1 制约产线：周期延长 10 %，产出%2</translation>
    </message>
    <message>
        <source>%1. The waiting names no bottleneck</source>
        <translation>%1。前后等待没有指出瓶颈</translation>
    </message>
    <message>
        <source>%1. Confirmed by the waiting around it</source>
        <translation>%1。前后等待也证实了这一点</translation>
    </message>
    <message>
        <source>%1. The waiting points to %2 instead</source>
        <translation>%1。但前后等待指向 %2</translation>
    </message>
    <message>
        <source>%1. The waiting points to %2, which costs as much as far as can be told</source>
        <translation>%1。前后等待指向 %2，两者的影响无法分辨</translation>
    </message>
</context>
<context>
    <name>SimulateOptionText</name>
    <message>
        <source>proportional, batch:N or sequence:A,B,…</source>
        <translation>proportional、batch:N 或 sequence:A,B,…</translation>
    </message>
    <message>
        <source>auto, calendar or recursion</source>
        <translation>auto、calendar 或 recursion</translation>
    </message>
    <message>
        <source>Product to make, the first one when left out; with --mix may be given several times.</source>
        <translation>要生产的产品，省略时为第一个；与 --mix 同用时可给出多次。</translation>
    </message>
    <message>
        <source>Products in mixed flow: proportional (drawn by demand), batch:N (batches of N) or sequence:A,B,… (repeated).</source>
        <translation>混流产品：proportional（按需求抽取）、batch:N（每批 N 件）或 sequence:A,B,…（循环）。</translation>
    </message>
    <message>
        <source>Hours of warm-up that do not count; found by MSER-5 when left out.</source>
        <translation>不计入的预热小时数，省略时由 MSER-5 确定。</translation>
    </message>
    <message>
        <source>Runs with random numbers of their own; 10 when left out.</source>
        <translation>各用独立随机数的运行次数，省略时为 10。</translation>
    </message>
    <message>
        <source>Seed of the random numbers; 1 when left out. Equal seeds give equal results.</source>
        <translation>随机数种子，省略时为 1。相同种子给出相同结果。</translation>
    </message>
    <message>
        <source>recursion is faster and says nothing of the cells; auto takes the calendar for them.</source>
        <translation>recursion 更快但不给出各单元情况；auto 因此使用 calendar。</translation>
    </message>
    <message>
        <source>Threads; 1 when left out.</source>
        <translation>线程数，省略时为 1。</translation>
    </message>
    <message>
        <source>Seconds that a cell takes to change its heads for the next product; 0 when left out.</source>
        <translation>单元为下一产品更换作业头所需秒数，省略时为 0。</translation>
    </message>
    <message>
        <source>Stops that are repaired at the same time; each at once when left out.</source>
        <translation>可同时维修的停机数，省略时每次停机立即维修。</translation>
    </message>
    <message>
        <source>People shared by the cells that need one; each has its own when left out.</source>
        <translation>需要操作员的单元共用的人数，省略时各有其人。</translation>
    </message>
    <message>
        <source>Prints the result as JSON.</source>
        <translation>以 JSON 输出结果。</translation>
    </message>
    <message>
        <source>one product, or --mix as well</source>
        <translation>一个产品，或同时给出 --mix</translation>
    </message>
    <message>
        <source>Also finds the best split of N buffer places over the line.</source>
        <translation>另求 N 个缓存位在整线上的最佳分配。</translation>
    </message>
    <message>
        <source>Also tells how output answers the cycle time, MTBF and MTTR of each cell.</source>
        <translation>另给出产出对各单元周期、MTBF 和 MTTR 的灵敏度。</translation>
    </message>
    <message>
        <source>effect with --shifts only</source>
        <translation>仅与 --shifts 同用</translation>
    </message>
    <message>
        <source>always or attended</source>
        <translation>always 或 attended</translation>
    </message>
    <message>
        <source>a share from 0 to 1</source>
        <translation>0 到 1 的比例</translation>
    </message>
    <message>
        <source>effect with --rework only</source>
        <translation>仅与 --rework 同用</translation>
    </message>
    <message>
        <source>Cell that finds the rejects; the last one when left out.</source>
        <translation>检出不良品的单元，省略时为最后一个。</translation>
    </message>
    <message>
        <source>Share of the rejects that are worked on again, 0 to 1; the others are scrap. 0 when left out.</source>
        <translation>不良品中返工的比例，0 到 1；其余报废。省略时为 0。</translation>
    </message>
    <message>
        <source>Cell that they go back to; when left out, the cell that finds them does them again.</source>
        <translation>返工退回到的单元；省略时由检出的单元就地重做。</translation>
    </message>
    <message>
        <source>Times that a unit may go back, then it is scrap; any number when left out.</source>
        <translation>一件工件可退回的次数，超过即报废；省略时不限。</translation>
    </message>
    <message>
        <source>Hours of each run after the warm-up; 40 when left out, 120 with --shifts.</source>
        <translation>预热后每次运行的小时数，省略时为 40，用 --shifts 时为 120。</translation>
    </message>
    <message>
        <source>Runs on the clock with the shifts of the calendar: cells with an operator pause in breaks, automatic ones between shifts. When left out, all hours are working hours.</source>
        <translation>按日历班次的实际时钟运行：有操作员的单元在休息时暂停，自动单元只在班次之间暂停。省略时全部按工作时间计。</translation>
    </message>
    <message>
        <source>With --shifts: repairs go on at any hour, or only while people are there; always when left out.</source>
        <translation>与 --shifts 同用：维修随时进行（always），或仅在有人时进行（attended）；省略时为 always。</translation>
    </message>
</context>
<context>
    <name>SimulateOptions</name>
    <message>
        <source>%1 × %2 h</source>
        <translation>%1 × %2 小时</translation>
    </message>
    <message>
        <source>the last cell</source>
        <translation>末单元</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>原地</translation>
    </message>
</context>
<context>
    <name>SimulatePage</name>
    <message>
        <source>Simulate</source>
        <translation>仿真</translation>
    </message>
</context>
<context>
    <name>SimulatePageModel</name>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>The line cannot be simulated like that</source>
        <translation>这样的产线无法仿真</translation>
    </message>
    <message>
        <source>The line has changed since. What follows is of the line as it was.</source>
        <translation>产线此后有改动。以下结果针对改动前的产线。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: this is of the %n replication(s) that were done.</source>
        <translation>
            <numerusform>已停止：以下结果来自已完成的 %n 次重复。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Replication 1 from the empty line, all of it: %1 h, %2 steps</source>
        <translation>第 1 次重复，从空线开始，全程：%1，%2 步</translation>
    </message>
    <message>
        <source>Replication 1 from the empty line, its first %1 h: %2 steps</source>
        <translation>第 1 次重复，从空线开始的前 %1：%2 步</translation>
    </message>
    <message>
        <source>Simulated: %1</source>
        <translation>仿真完成：%1</translation>
    </message>
</context>
<context>
    <name>SimulateTableText</name>
    <message>
        <source>%1/h</source>
        <translation>%1/小时</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>Units in the line</source>
        <translation>在制品数</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>通过时间</translation>
    </message>
    <message>
        <source>Energy per unit</source>
        <translation>单件能耗</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Simulated output</source>
        <translation>仿真产出</translation>
    </message>
    <message>
        <source>By the line cycle alone</source>
        <translation>仅按整线周期</translation>
    </message>
    <message>
        <source>With stops and rejects of the slowest cell</source>
        <translation>计入最慢单元的停机和不良品</translation>
    </message>
    <message>
        <source>Needed for takt</source>
        <translation>节拍所需</translation>
    </message>
    <message>
        <source>Output per operator hour</source>
        <translation>每人时产出</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>待料</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>堵塞</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>Waits for people</source>
        <translation>等人</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>换型</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>◀ bottleneck</source>
        <translation>◀ 瓶颈</translation>
    </message>
    <message>
        <source>Stopped; these are the runs that were done.</source>
        <translation>已停止；以下为已完成的运行。</translation>
    </message>
    <message>
        <source>%1 Wh, %2 of it while cells do not work</source>
        <translation>%1 Wh，其中 %2 用于单元未加工时</translation>
    </message>
    <message>
        <source>Units sent back</source>
        <translation>退回返工次数</translation>
    </message>
    <message>
        <source>In a day of %1 h</source>
        <translation>每日（%1 小时）</translation>
    </message>
    <message>
        <source>Off shift</source>
        <translation>休班</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>full</source>
        <translation>满</translation>
    </message>
    <message>
        <source>Sent back, waiting</source>
        <translation>返工待处理</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1 h after %2 h of warm-up, %3 units, 95 % intervals; %4, %5 s, %6 million events/s</source>
        <translation>
            <numerusform>%n 次运行，每次 %1 小时，预热 %2 小时，共 %3 件，95 % 置信区间；%4，%5 s，%6 百万事件/秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimulateWords</name>
    <message>
        <source>Stops of %1</source>
        <translation>%1 停机</translation>
    </message>
    <message>
        <source>%1 waits for repair</source>
        <translation>%1 等待维修</translation>
    </message>
    <message>
        <source>%1 is blocked</source>
        <translation>%1 被阻塞</translation>
    </message>
    <message>
        <source>%1 is starved</source>
        <translation>%1 缺料</translation>
    </message>
    <message>
        <source>%1 waits for an operator</source>
        <translation>%1 等待操作员</translation>
    </message>
    <message>
        <source>Set-up of %1</source>
        <translation>%1 换型</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/h</translation>
    </message>
    <message>
        <source>Replications done</source>
        <translation>已完成的重复</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Throughput so far</source>
        <translation>目前的产出</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Good units; the mean of the replications and the half-width of its 95 % interval</source>
        <translation>良品；各次重复的均值及其 95 % 置信区间的半宽</translation>
    </message>
    <message>
        <source>Static figure</source>
        <translation>静态值</translation>
    </message>
    <message>
        <source>From the longest cycle with the stops and rejects of that cell; nobody waits for anybody</source>
        <translation>由最长的单元节拍及该单元的停机与报废得出；不计任何等待</translation>
    </message>
    <message>
        <source>Takt asks for</source>
        <translation>节拍要求</translation>
    </message>
    <message>
        <source>Parts in the line</source>
        <translation>在制品</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>通过时间</translation>
    </message>
    <message>
        <source>From the first cell to leaving the last one</source>
        <translation>从进入第一个单元到离开最后一个单元</translation>
    </message>
    <message>
        <source>Energy per unit</source>
        <translation>单件能耗</translation>
    </message>
    <message>
        <source>Electrical, heads at rest included</source>
        <translation>电能，包括空闲的操作头</translation>
    </message>
    <message>
        <source>Output per operator hour</source>
        <translation>人均小时产出</translation>
    </message>
    <message>
        <source>The line has no operators</source>
        <translation>该产线没有操作员</translation>
    </message>
    <message>
        <source>Units simulated</source>
        <translation>仿真件数</translation>
    </message>
    <message>
        <source>%1 of them rejected</source>
        <translation>另有 %1 件报废</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>After %1 of warm-up that count nothing</source>
        <translation>不计 %1 的预热期</translation>
    </message>
    <message>
        <source>%1 alone, never stopping</source>
        <translation>仅 %1，从不停顿</translation>
    </message>
    <message>
        <source>The line, simulated</source>
        <translation>产线，仿真值</translation>
    </message>
    <message>
        <source>%1; without demand there is no takt</source>
        <translation>%1；没有需求就没有节拍</translation>
    </message>
    <message>
        <source>Keeps takt: %1 of %2</source>
        <translation>满足节拍：%1，要求 %2</translation>
    </message>
    <message>
        <source>Just keeps takt, or not: %1 of %2</source>
        <translation>勉强满足或不满足节拍：%1，要求 %2</translation>
    </message>
    <message>
        <source>Misses takt: %1 of %2</source>
        <translation>未达节拍：%1，要求 %2</translation>
    </message>
    <message>
        <source>The waiting names no bottleneck; %1 has the longest cycle.</source>
        <translation>从等待情况看不出瓶颈；%1 的节拍最长。</translation>
    </message>
    <message>
        <source>%1 is the bottleneck, by its cycle and by the waiting around it.</source>
        <translation>无论按节拍还是按前后等待，%1 都是瓶颈。</translation>
    </message>
    <message>
        <source>%1 is the bottleneck by the waiting around it, %2 by its cycle.</source>
        <translation>按前后等待，瓶颈是 %1；按节拍，瓶颈是 %2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is lost there.</source>
        <translation>那里没有损失。</translation>
    </message>
    <message>
        <source>Lost there – %1.</source>
        <translation>那里的损失：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>As much as the static figure says.</source>
        <translation>与静态值一致。</translation>
    </message>
    <message>
        <source>%1 fewer than the static figure says.</source>
        <translation>比静态值少 %1。</translation>
    </message>
    <message>
        <source>%1 more than the static figure says.</source>
        <translation>比静态值多 %1。</translation>
    </message>
    <message>
        <source>no difference that can be told</source>
        <translation>没有可分辨的差别</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>少 %1</translation>
    </message>
    <message>
        <source>Output per day</source>
        <translation>日产量</translation>
    </message>
    <message>
        <source>With %1 scheduled hours</source>
        <translation>计划工时 %1 小时</translation>
    </message>
    <message>
        <source>Worked on again</source>
        <translation>返工</translation>
    </message>
    <message>
        <source>Times that a unit was sent back, %1 of the units</source>
        <translation>产品被退回返工的次数，占产品的 %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>three sentences in a row</extracomment>
        <translation>%1%2%3</translation>
    </message>
    <message>
        <source>%1 goes on in breaks</source>
        <translation>%1 在休息时间继续工作</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Rework, and what stays in the line</source>
        <translation>返工，以及留在线上的</translation>
    </message>
    <message>
        <source>What stays in the line</source>
        <translation>留在线上的</translation>
    </message>
</context>
<context>
    <name>SimulatedCellModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>SplitGrip</name>
    <message>
        <source>Resize the panes</source>
        <translation>调整窗格大小</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>将“%1”移出列表</translation>
    </message>
    <message>
        <source>Off the list  Del; the file stays</source>
        <translation>移出列表  Del（文件保留）</translation>
    </message>
</context>
<context>
    <name>StartCardsModel</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n 个单元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operators</source>
        <translation>
            <numerusform>%n 名操作员</numerusform>
        </translation>
    </message>
    <message>
        <source>no operators</source>
        <translation>无操作员</translation>
    </message>
    <message>
        <source>Makes takt</source>
        <translation>满足节拍</translation>
    </message>
    <message>
        <source>Misses takt</source>
        <translation>未达节拍</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>The file was moved or deleted, or its disk is not there.</source>
        <translation>文件已移走或删除，或所在磁盘不可用。</translation>
    </message>
</context>
<context>
    <name>StartHead</name>
    <message>
        <source>Does the line make takt, what must change so that it does, and is every station on the right recipe?</source>
        <translation>线体能否达到节拍？要改什么才能达到？每个工站是否都在用正确的配方？</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Import operations…</source>
        <translation>导入工序…</translation>
    </message>
    <message>
        <source>Blank line</source>
        <translation>空白线体</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Projects you open or save appear here.</source>
        <translation>打开或保存过的项目会显示在这里。</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>What the cells do, % of their time</source>
        <translation>各单元的状态（占时间的 %）</translation>
    </message>
</context>
<context>
    <name>StateLegend</name>
    <message>
        <source>States of a cell</source>
        <translation>单元的状态</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>%1 stations dial %2</source>
        <translation>%1 个工站接入 %2</translation>
    </message>
</context>
<context>
    <name>StationCard</name>
    <message>
        <source>Delivery to %1</source>
        <translation>向 %1 下发</translation>
    </message>
    <message>
        <source>Recipe %1</source>
        <translation>配方 %1</translation>
    </message>
</context>
<context>
    <name>StationWords</name>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>last known %1</source>
        <translation>最近一次 %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>r%1</source>
        <translation>r%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1/%2 stations confirmed</source>
        <translation>%1/%2 个工站已确认</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Stations</source>
        <translation>工站</translation>
    </message>
    <message>
        <source>Stations in line order</source>
        <translation>按线体顺序的工站</translation>
    </message>
    <message>
        <source>No stations are connected</source>
        <translation>没有已连接的工站</translation>
    </message>
    <message>
        <source>Offline is normal. To try the line on this machine, start one virtual station for each cell; to reach a real line, connect to its hub.</source>
        <translation>离线是正常状态。要在本机试运行，可为每个单元启动一个虚拟工站；要连接真实线体，请连接其中枢。</translation>
    </message>
    <message>
        <source>Start virtual stations</source>
        <translation>启动虚拟工站</translation>
    </message>
</context>
<context>
    <name>StationsPageModel</name>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Virtual stations</source>
        <translation>虚拟工站</translation>
    </message>
    <message>
        <source>Virtual stations are starting</source>
        <translation>正在启动虚拟工站</translation>
    </message>
    <message>
        <source>Hub %1</source>
        <translation>中枢 %1</translation>
    </message>
    <message>
        <source>No answer from hub %1</source>
        <translation>中枢 %1 没有应答</translation>
    </message>
    <message>
        <source>Start virtual stations or connect to a hub first.</source>
        <translation>请先启动虚拟工站或连接中枢。</translation>
    </message>
    <message>
        <source>A delivery is under way.</source>
        <translation>正在下发。</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>中枢没有应答。</translation>
    </message>
    <message>
        <source>The line has no cells.</source>
        <translation>线体没有单元。</translation>
    </message>
    <message>
        <source>The line has errors: mend them first, the problem list names them.</source>
        <translation>线体有错误：请先按问题列表修正。</translation>
    </message>
    <message>
        <source>Nothing delivered yet</source>
        <translation>尚未下发</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Zoom %1</source>
        <translation>缩放 %1</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>buffer behind %1</source>
        <translation>%1 之后的缓存</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>copies of %1</source>
        <translation>%1 的并行数量</translation>
    </message>
    <message>
        <source>change the project</source>
        <translation>更改项目</translation>
    </message>
    <message>
        <source>change the catalog</source>
        <translation>更改模组库</translation>
    </message>
    <message>
        <source>change the platform</source>
        <translation>更改平台</translation>
    </message>
    <message>
        <source>change the calendar</source>
        <translation>更改班次</translation>
    </message>
    <message>
        <source>change the demand</source>
        <translation>更改需求</translation>
    </message>
    <message>
        <source>change magazine and crew</source>
        <translation>更改头库与人员</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 先于 %2</translation>
    </message>
    <message>
        <source>%1 no longer before %2</source>
        <translation>%1 不再先于 %2</translation>
    </message>
    <message>
        <source>change zoning</source>
        <translation>更改分区约束</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>把 %1 移到 %2</translation>
    </message>
    <message>
        <source>place %1 in %2</source>
        <translation>把 %1 放入 %2</translation>
    </message>
    <message>
        <source>replace %1 by %2</source>
        <translation>用 %2 替换 %1</translation>
    </message>
    <message>
        <source>unassign %1</source>
        <translation>取消分配 %1</translation>
    </message>
    <message>
        <source>assign %1</source>
        <translation>分配 %1</translation>
    </message>
    <message>
        <source>replace the setup of %1</source>
        <translation>替换 %1 的配置</translation>
    </message>
    <message>
        <source>change the cost figures</source>
        <translation>更改成本参数</translation>
    </message>
    <message>
        <source>change the scenarios</source>
        <translation>更改方案</translation>
    </message>
    <message>
        <source>replace the line</source>
        <translation>替换产线</translation>
    </message>
    <message>
        <source>open the main line</source>
        <translation>打开主线</translation>
    </message>
    <message>
        <source>open scenario %1</source>
        <translation>打开方案 %1</translation>
    </message>
    <message numerus="yes">
        <source>remove %n thing(s)</source>
        <translation>
            <numerusform>移除 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepTable</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>This station passes the product on without work of its own.</source>
        <translation>该工站不加工，只传递产品。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>工序</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Move &quot;%1&quot; to %2: line cycle %3 → %4</source>
        <translation>把“%1”移到 %2：线体周期 %3 → %4</translation>
    </message>
    <message>
        <source>%1: line cycle %2 → %3</source>
        <translation>%1：线体周期 %2 → %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between steps</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>TableHeading</name>
    <message>
        <source>Sorted, largest first</source>
        <translation>已排序，从大到小</translation>
    </message>
    <message>
        <source>Sorted, smallest first</source>
        <translation>已排序，从小到大</translation>
    </message>
</context>
<context>
    <name>TaktPage</name>
    <message>
        <source>Takt</source>
        <translation>节拍</translation>
    </message>
</context>
<context>
    <name>TaktPageModel</name>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) a day</source>
        <translation>
            <numerusform>每天 %n 班</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用时间</translation>
    </message>
    <message>
        <source>Planned availability</source>
        <translation>计划可用率</translation>
    </message>
    <message>
        <source>Demand of all products</source>
        <translation>全部产品的需求</translation>
    </message>
    <message>
        <source>units per day</source>
        <translation>件/天</translation>
    </message>
    <message>
        <source>Takt</source>
        <translation>节拍</translation>
    </message>
    <message>
        <source>No demand, no takt</source>
        <translation>没有需求就没有节拍</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>输送</translation>
    </message>
    <message>
        <source>Waiting for a head</source>
        <translation>等待操作头</translation>
    </message>
    <message>
        <source>Zone conflict</source>
        <translation>作业区冲突</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>不平衡</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>平滑度</translation>
    </message>
    <message>
        <source>0 when all cells take equally long</source>
        <translation>所有单元周期相同时为 0</translation>
    </message>
</context>
<context>
    <name>ThroughputCard</name>
    <message>
        <source>Throughput, units per hour</source>
        <translation>产出（件/小时）</translation>
    </message>
</context>
<context>
    <name>TimeBreakdown</name>
    <message>
        <source>By hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Base time</source>
        <translation>基本时间</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 + %2 × %3 on %4</source>
        <translation>%1 + %2 × %3，%4</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>用于 %1</translation>
    </message>
</context>
<context>
    <name>TimingChart</name>
    <message>
        <source>Operator</source>
        <translation>操作工</translation>
    </message>
    <message>
        <source>%1: cycle %2</source>
        <translation>%1：周期 %2</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>输送</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 从 %2 到 %3</translation>
    </message>
    <message>
        <source>, after what must come before</source>
        <translation>，在紧前工序之后</translation>
    </message>
    <message>
        <source>, after the head was free</source>
        <translation>，在操作头空闲之后</translation>
    </message>
    <message>
        <source>, after the zone was free</source>
        <translation>，在作业区空闲之后</translation>
    </message>
    <message>
        <source>, decides the cycle</source>
        <translation>，决定周期</translation>
    </message>
</context>
<context>
    <name>TimingPane</name>
    <message>
        <source>Timing of the cell</source>
        <translation>单元时序</translation>
    </message>
    <message>
        <source>Outlined and joined: what decides the cycle. Hatched: waiting.</source>
        <translation>描边并相连：决定节拍的工序；斜线：等待。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Takt</source>
        <translation>节拍</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>The cell with the longest cycle, and its share of takt</source>
        <translation>周期最长的单元及其节拍占用</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>全部已保存</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>保存  Ctrl+S</translation>
    </message>
    <message>
        <source>Deliver recipes</source>
        <translation>发布配方</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Balance the line  Ctrl+B</source>
        <translation>平衡线体  Ctrl+B</translation>
    </message>
</context>
<context>
    <name>UndoHistoryModel</name>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>Views of the simulation</source>
        <translation>仿真的视图</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
</context>
<context>
    <name>WipCard</name>
    <message>
        <source>Parts in the line, over the hours</source>
        <translation>在制品（按小时）</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>Operations</source>
        <translation>工序</translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>The line can be worked on meanwhile; the run is of the line as it was at the start.</source>
        <translation>运行期间可以继续编辑产线；仿真针对开始时的产线。</translation>
    </message>
    <message>
        <source>Stop and keep what is done</source>
        <translation>停止并保留已完成的</translation>
    </message>
</context>
<context>
    <name>WorkTrouble</name>
    <message>
        <source>Mend what is listed under Problems on the Line page, or change the options, then run again.</source>
        <translation>请先解决“产线”页“问题”中列出的问题，或修改选项，然后再次运行。</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
</context>
<context>
    <name>WorkbenchBar</name>
    <message>
        <source>Product shown on every page</source>
        <translation>各页面显示的产品</translation>
    </message>
</context>
<context>
    <name>WorkbenchModel</name>
    <message>
        <source>Untitled project</source>
        <translation>未命名项目</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>YamazumiChart</name>
    <message>
        <source>Takt %1</source>
        <translation>节拍 %1</translation>
    </message>
    <message>
        <source>takt %1</source>
        <translation>节拍 %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>输送 %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source> (%1 with stops and rejects)</source>
        <translation>（计入停机与不良 %1）</translation>
    </message>
    <message>
        <source>waiting for a head %1</source>
        <translation>等待操作头 %1</translation>
    </message>
    <message>
        <source>zone conflict %1</source>
        <translation>作业区冲突 %1</translation>
    </message>
    <message>
        <source>idle to the line cycle %1</source>
        <translation>至产线周期空闲 %1</translation>
    </message>
    <message>
        <source>stops %1</source>
        <translation>停机 %1</translation>
    </message>
    <message>
        <source>rejects %1</source>
        <translation>不良 %1</translation>
    </message>
    <message>
        <source>%1 in hand: take it to a lit bar, Esc lets go</source>
        <translation>已拿起 %1：移到亮起的柱上，Esc 放弃</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>line: %1 → %2</source>
        <translation>产线：%1 → %2</translation>
    </message>
    <message>
        <source>makes takt %1</source>
        <translation>满足节拍 %1</translation>
    </message>
    <message>
        <source>misses takt %1</source>
        <translation>未达节拍 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 移至 %2</translation>
    </message>
    <message>
        <source>%1, for %2 of the units: %3</source>
        <translation>%1，占产量的 %2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> on average</source>
        <translation>（平均）</translation>
    </message>
</context>
<context>
    <name>YamazumiHead</name>
    <message>
        <source>Products in the Yamazumi</source>
        <translation>山积图中的产品</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the table  Ctrl+C</source>
        <translation>复制表格  Ctrl+C</translation>
    </message>
    <message>
        <source>Show the bars</source>
        <translation>显示柱图</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
</context>
<context>
    <name>YamazumiModel</name>
    <message>
        <source>index %1</source>
        <translation>输送 %1</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Mean by demand</source>
        <translation>按需求加权平均</translation>
    </message>
    <message>
        <source>from left: %1</source>
        <translation>从左起：%1</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Cycle, s</source>
        <translation>节拍（s）</translation>
    </message>
    <message>
        <source>Index, s</source>
        <translation>输送（s）</translation>
    </message>
    <message>
        <source>Operations, s</source>
        <translation>工序（s）</translation>
    </message>
    <message>
        <source>Waiting, s</source>
        <translation>等待（s）</translation>
    </message>
    <message>
        <source>Idle, s</source>
        <translation>空闲（s）</translation>
    </message>
    <message>
        <source>Effective cycle, s</source>
        <translation>有效节拍（s）</translation>
    </message>
    <message>
        <source>Share of takt</source>
        <translation>占节拍比例</translation>
    </message>
</context>
<context>
    <name>YamazumiPane</name>
    <message>
        <source>Yamazumi: load of each cell against takt</source>
        <translation>山积图：各单元对节拍的占用</translation>
    </message>
</context>
<context>
    <name>YamazumiTable</name>
    <message>
        <source>Yamazumi in figures</source>
        <translation>山积图数据</translation>
    </message>
    <message>
        <source>The line has no cells yet.</source>
        <translation>产线还没有单元。</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>节拍</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>有效节拍</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
</context>
<context>
    <name>ZoningEntry</name>
    <message>
        <source>Group %1</source>
        <translation>分区 %1</translation>
    </message>
    <message>
        <source>Kind of group %1</source>
        <translation>分区 %1 的类型</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>同一单元</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>不同单元</translation>
    </message>
    <message>
        <source>Add the selected operations to group %1</source>
        <translation>把所选工序加入分区 %1</translation>
    </message>
    <message>
        <source>Take the selected operations out of group %1</source>
        <translation>把所选工序移出分区 %1</translation>
    </message>
    <message>
        <source>Remove group %1</source>
        <translation>移除分区 %1</translation>
    </message>
</context>
<context>
    <name>ZoningList</name>
    <message>
        <source>Select operations with Ctrl or Shift in the graph or the table, then:</source>
        <translation>先在图或表中按住 Ctrl 或 Shift 选择工序，然后：</translation>
    </message>
    <message>
        <source>Keep on one cell</source>
        <translation>放在同一单元</translation>
    </message>
    <message>
        <source>Keep on separate cells</source>
        <translation>放在不同单元</translation>
    </message>
</context>
<context>
    <name>ZoningListModel</name>
    <message>
        <source>change group %1</source>
        <translation>更改分区 %1</translation>
    </message>
    <message>
        <source>keep %1 operations together</source>
        <translation>将 %1 道工序放在同一单元</translation>
    </message>
    <message>
        <source>keep %1 operations apart</source>
        <translation>将 %1 道工序放在不同单元</translation>
    </message>
    <message>
        <source>remove group %1</source>
        <translation>移除分区 %1</translation>
    </message>
</context>
</TS>
