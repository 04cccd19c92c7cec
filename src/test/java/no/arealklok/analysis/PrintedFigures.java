package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.arealklok.language.Messages;
import no.arealklok.report.BarChart;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Chart;
import no.arealklok.report.Content;
import no.arealklok.report.Document;
import no.arealklok.report.LineChart;
import no.arealklok.report.MadeCells;
import no.arealklok.report.Section;
import no.arealklok.report.SiteMap;
import no.arealklok.report.Table;

/** Walks a document: every cell, point and sentence, in order. */
final class PrintedFigures {
    private final String prefix;
    private final Messages messages;
    private final Set<String> names;
    private final List<Printed> printed = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * @param prefix put before the captions of a document whose tables are claimed apart; may be empty
     * @param names of buildings and units: a digit in one is no number
     */
    PrintedFigures(String prefix, Messages messages, Set<String> names) {
        this.prefix = prefix;
        this.messages = messages;
        this.names = names;
    }

    List<Printed> of(Document document) {
        sentence(document.title(), document.title());
        sentence(document.title(), document.subtitle());
        sentence(document.title(), document.description());
        for (Section section : document.sections()) {
            section.blocks().forEach(block -> block(section.title(), block));
        }
        return List.copyOf(printed);
    }

    private void block(String section, Block block) {
        if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Chart chart) {
            chart(chart);
        } else if (block instanceof Block.SideBySide side) {
            side.blocks().forEach(inner -> block(section, inner));
        } else if (block instanceof Block.Collapsible fold) {
            sentence(section, fold.title());
            fold.blocks().forEach(inner -> block(section, inner));
        } else if (block instanceof Block.KeyFigures keys) {
            keys.figures().forEach(key -> keyFigure(section, key));
        } else {
            texts(block).forEach(text -> sentence(section, text));
        }
    }

    private static List<String> texts(Block block) {
        if (block instanceof Block.BulletList list) {
            return list.items();
        }
        if (block instanceof Block.Note note) {
            return List.of(note.title(), note.text());
        }
        return List.of(block instanceof Block.Heading heading ? heading.text() : ((Block.Paragraph) block).text());
    }

    private void keyFigure(String section, Block.KeyFigure key) {
        add(section, key.label(), "", text(key.value()), true);
        sentence(section, key.explanation());
    }

    private void chart(Chart chart) {
        sentence(chart.title(), chart.description());
        if (chart instanceof LineChart lines) {
            lines.lines().forEach(line -> points(lines, line.name(), line.values()));
            lines.range().ifPresent(range -> {
                points(lines, messages.text("report.chart.range", range.name()), range.low());
                points(lines, messages.text("report.chart.rangeTo", range.name()), range.high());
            });
            lines.thresholds()
                    .forEach(level -> add(lines.title(), level.name(), lines.unit(), number(level.value()), true));
        } else if (chart instanceof BarChart bars) {
            bars.series()
                    .forEach(line -> IntStream.range(0, line.values().size())
                            .forEach(i -> add(
                                    bars.title(),
                                    bars.categories().get(i),
                                    line.name(),
                                    number(line.values().get(i)),
                                    true)));
        } else if (!(chart instanceof SiteMap)) {
            throw new IllegalArgumentException("no walk through " + chart.title());
        }
    }

    private void points(LineChart chart, String line, List<Double> values) {
        IntStream.range(0, values.size())
                .forEach(i ->
                        add(chart.title(), Integer.toString(chart.firstYear() + i), line, number(values.get(i)), true));
    }

    private String number(double value) {
        return text(MadeCells.decimal(value, 4));
    }

    private void table(Table table) {
        boolean byFirst = distinct(table, 0);
        boolean bySecond = !byFirst && distinct(table, 1);
        for (List<Cell> row : table.rows()) {
            String first = text(row.get(0));
            String caption = byFirst || bySecond ? table.caption() : table.caption() + ": " + first;
            for (int i = byFirst ? 1 : 2; i < row.size(); i++) {
                Table.Column column = table.columns().get(i);
                boolean isNumber = column.kind() != Table.Column.Kind.TEXT;
                add(caption, byFirst ? first : text(row.get(1)), column.title(), text(row.get(i)), isNumber);
            }
        }
    }

    private boolean distinct(Table table, int column) {
        Set<String> seen = new HashSet<>();
        return table.rows().stream().allMatch(row -> seen.add(text(row.get(column))));
    }

    /** As a reader sees it: the band in words behind the percent. */
    private String text(Cell cell) {
        String text = new CellText(messages).of(cell);
        return cell.content() instanceof Content.Share share && share.band().isPresent()
                ? text + " " + messages.text("band." + share.band().get())
                : text;
    }

    private void sentence(String section, String text) {
        add(section, "", "", text, false);
    }

    private Wording wording(String text) {
        return messages.language().equals("en") ? Wording.ofEnglish(text) : Wording.of(text);
    }

    private void add(String table, String row, String column, String text, boolean isNumber) {
        String bare = text;
        for (String name : names) {
            bare = bare.replace(name, "").replace(name.toLowerCase(Locale.ROOT), "");
        }
        int times = seen.merge(table + row + column, 1, Integer::sum);
        String place = times > 1 && !row.isEmpty() ? row + " (" + times + ")" : row;
        boolean isNumeric = isNumber || bare.chars().anyMatch(Character::isDigit);
        printed.add(new Printed(prefix + table, place, column, wording(text), isNumeric));
    }
}
