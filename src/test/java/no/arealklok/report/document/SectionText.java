package no.arealklok.report.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Section;
import no.arealklok.report.Table;

/** A section of the planner's report in English, as lines: {@code caption: cell | cell}. */
public record SectionText(List<Block> blocks) {
    private static final Messages EN = Messages.of("en");

    /** Of the case analysed, with everyone staying where they are. */
    public static SectionText of(CaseText text, String section) {
        return of(new CaseRun(text).analyse(), section);
    }

    public static SectionText of(Analysis analysis, String section) {
        return new SectionText(new PlannerReport()
                .of(analysis, EN).sections().stream()
                        .filter(one -> one.id().equals(section))
                        .findFirst()
                        .map(Section::blocks)
                        .orElseThrow());
    }

    public List<String> paragraphs() {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text().replace('\u00a0', ' '))
                .toList();
    }

    public List<String> bullets() {
        return blocks.stream()
                .filter(Block.BulletList.class::isInstance)
                .flatMap(block -> ((Block.BulletList) block).items().stream())
                .toList();
    }

    /** Paragraphs and bullets, those that are folded too. */
    public String allText() {
        return blocks.stream()
                .flatMap(SectionText::unfolded)
                .map(block -> block instanceof Block.BulletList list
                        ? String.join("\n", list.items())
                        : block instanceof Block.Paragraph paragraph ? paragraph.text() : "")
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
    }

    public List<String> rows(String caption) {
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
    public List<String> lineages(String caption) {
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
