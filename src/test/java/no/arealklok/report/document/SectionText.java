package no.arealklok.report.document;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Analyst;
import no.arealklok.analysis.Inputs;
import no.arealklok.analysis.Progress;
import no.arealklok.analysis.RunIdentity;
import no.arealklok.analysis.Stage;
import no.arealklok.consolidation.PlanScore;
import no.arealklok.consolidation.SearchBudget;
import no.arealklok.economy.Perspective;
import no.arealklok.fixture.CaseText;
import no.arealklok.input.Assumptions;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Messages;
import no.arealklok.report.Section;
import no.arealklok.report.Table;

/** A section of the planner's report in English, as lines: {@code caption: cell | cell}. */
record SectionText(List<Block> blocks) {
    private static final Messages EN = Messages.of("en");

    private record Silence() implements Progress {
        @Override
        public void begin(Stage stage) {}

        @Override
        public void improved(PlanScore score) {}
    }

    /** Of the case analysed, with everyone staying where they are. */
    static SectionText of(CaseText text, String section) {
        Inputs inputs = new Inputs(
                new RunIdentity("test", "0", "0"),
                text.municipality(),
                List.of(),
                text.norms(),
                List.of(),
                Assumptions.NONE,
                CaseText.TYPES,
                Perspective.MUNICIPALITY,
                OptionalInt.empty(),
                new SearchBudget(1, 1));
        Analysis analysis =
                new Analyst((facts, budget, listener) -> facts.stayOptions(), new Silence()).analyse(inputs);
        return new SectionText(new PlannerReport()
                .of(analysis, EN).sections().stream()
                        .filter(one -> one.id().equals(section))
                        .findFirst()
                        .map(Section::blocks)
                        .orElseThrow());
    }

    List<String> rows(String caption) {
        return blocks.stream()
                .flatMap(SectionText::unfolded)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.caption().equals(caption))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.stream()
                        .map(new CellText(EN)::of)
                        .collect(Collectors.joining(" | "))
                        .replace('\u00a0', ' '))
                .toList();
    }

    /** Every number in the table says what it was made from. */
    List<String> lineages(String caption) {
        return blocks.stream()
                .flatMap(SectionText::unfolded)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.caption().equals(caption))
                .flatMap(table -> table.rows().stream().flatMap(List::stream))
                .map(Cell::lineage)
                .flatMap(lineage -> lineage.stream())
                .toList();
    }

    private static Stream<Block> unfolded(Block block) {
        return block instanceof Block.Collapsible fold
                ? fold.blocks().stream().flatMap(SectionText::unfolded)
                : Stream.of(block);
    }
}
