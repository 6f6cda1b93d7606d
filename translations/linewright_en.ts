<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BalanceWords</name>
    <message numerus="yes">
        <source>balance %1 → %2, %n operation(s) moved</source>
        <translation>
            <numerusform>balance %1 → %2, %n operation moved</numerusform>
            <numerusform>balance %1 → %2, %n operations moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogListModel</name>
    <message numerus="yes">
        <source>%1 · %n socket(s)</source>
        <translation>
            <numerusform>%1 · %n socket</numerusform>
            <numerusform>%1 · %n sockets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogMergeDialog</name>
    <message numerus="yes">
        <source>Take over %n</source>
        <translation>
            <numerusform>Take over %n</numerusform>
            <numerusform>Take over %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogMergeModel</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogPageModel</name>
    <message numerus="yes">
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n interface</numerusform>
            <numerusform>%n interfaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message numerus="yes">
        <source>%n in the magazine</source>
        <translation>
            <numerusform>%n in the magazine</numerusform>
            <numerusform>%n in the magazine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%1: %n operation(s), %2 cells</source>
        <translation>
            <numerusform>%1: %n operation, %2 cells</numerusform>
            <numerusform>%1: %n operations, %2 cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFaults</name>
    <message numerus="yes">
        <source>Leave out what %n fault(s) name</source>
        <translation>
            <numerusform>Leave out what this fault names</numerusform>
            <numerusform>Leave out what these %n faults name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWizardModel</name>
    <message numerus="yes">
        <source>Make a project of %n operation(s)</source>
        <translation>
            <numerusform>Make a project of %n operation</numerusform>
            <numerusform>Make a project of %n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n operation(s)</source>
        <translation>
            <numerusform>Add %n operation</numerusform>
            <numerusform>Add %n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace by %n operation(s)</source>
        <translation>
            <numerusform>Replace by %n operation</numerusform>
            <numerusform>Replace by %n operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorModel</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message numerus="yes">
        <source>duplicate %n head(s)</source>
        <translation>
            <numerusform>duplicate %n head</numerusform>
            <numerusform>duplicate %n heads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n cell(s)</source>
        <translation>
            <numerusform>duplicate %n cell</numerusform>
            <numerusform>duplicate %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinePlan</name>
    <message numerus="yes">
        <source>%1 · %2 · %n operation(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n operation</numerusform>
            <numerusform>%1 · %2 · %n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n cell(s)</source>
        <translation>
            <numerusform>move %n cell</numerusform>
            <numerusform>move %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind %1: %n place(s), %2 · line %3</source>
        <translation>
            <numerusform>Behind %1: %n place, %2 · line %3</numerusform>
            <numerusform>Behind %1: %n places, %2 · line %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy %n cell(s)</source>
        <translation>
            <numerusform>copy %n cell</numerusform>
            <numerusform>copy %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) · %1 · line %2</source>
        <translation>
            <numerusform>%n head · %1 · line %2</numerusform>
            <numerusform>%n heads · %1 · line %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy %n head(s)</source>
        <translation>
            <numerusform>copy %n head</numerusform>
            <numerusform>copy %n heads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n head(s)</source>
        <translation>
            <numerusform>move %n head</numerusform>
            <numerusform>move %n heads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buffer behind %1: %n place(s), %2</source>
        <translation>
            <numerusform>Buffer behind %1: %n place, %2</numerusform>
            <numerusform>Buffer behind %1: %n places, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObstacleWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainReportText</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPartAccessible</name>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buffer of %n place(s) behind it</source>
        <translation>
            <numerusform>buffer of %n place behind it</numerusform>
            <numerusform>buffer of %n places behind it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaybackLayer</name>
    <message numerus="yes">
        <source>%n sent back wait(s) beside it</source>
        <translation>
            <numerusform>%n sent back waits beside it</numerusform>
            <numerusform>%n sent back wait beside it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipeEntry</name>
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>%n head</numerusform>
            <numerusform>%n heads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipesPageModel</name>
    <message numerus="yes">
        <source>%n recipe(s)</source>
        <translation>
            <numerusform>%n recipe</numerusform>
            <numerusform>%n recipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipe(s) written to %1</source>
        <translation>
            <numerusform>%n recipe written to %1</numerusform>
            <numerusform>%n recipes written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryEntry</name>
    <message numerus="yes">
        <source>%n unsaved step(s)</source>
        <translation>
            <numerusform>%n unsaved step</numerusform>
            <numerusform>%n unsaved steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedFields</name>
    <message numerus="yes">
        <source>set %1 of %n things</source>
        <translation>
            <numerusform>set %1 of %n thing</numerusform>
            <numerusform>set %1 of %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n that nobody does</source>
        <translation>
            <numerusform>without %n that nobody does</numerusform>
            <numerusform>without %n that nobody does</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heads</source>
        <translation>
            <numerusform>%n head</numerusform>
            <numerusform>%n heads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free sockets</source>
        <translation>
            <numerusform>%n free socket</numerusform>
            <numerusform>%n free sockets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimulateBuffers</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spread %n buffer place(s)</source>
        <translation>
            <numerusform>spread %n buffer place</numerusform>
            <numerusform>spread %n buffer places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimulatePageModel</name>
    <message numerus="yes">
        <source>Stopped: this is of the %n replication(s) that were done.</source>
        <translation>
            <numerusform>Stopped: this is of the %n replication that was done.</numerusform>
            <numerusform>Stopped: this is of the %n replications that were done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimulateTableText</name>
    <message numerus="yes">
        <source>%n run(s) of %1 h after %2 h of warm-up, %3 units, 95 % intervals; %4, %5 s, %6 million events/s</source>
        <translation>
            <numerusform>%n run of %1 h after %2 h of warm-up, %3 units, 95 % intervals; %4, %5 s, %6 million events/s</numerusform>
            <numerusform>%n runs of %1 h after %2 h of warm-up, %3 units, 95 % intervals; %4, %5 s, %6 million events/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartCardsModel</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operators</source>
        <translation>
            <numerusform>%n operator</numerusform>
            <numerusform>%n operators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationWords</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message numerus="yes">
        <source>remove %n thing(s)</source>
        <translation>
            <numerusform>remove %n thing</numerusform>
            <numerusform>remove %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaktPageModel</name>
    <message numerus="yes">
        <source>%n shift(s) a day</source>
        <translation>
            <numerusform>%n shift a day</numerusform>
            <numerusform>%n shifts a day</numerusform>
        </translation>
    </message>
</context>
</TS>
