package no.arealklok.input.excel.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.arealklok.input.ColumnMapping;
import no.arealklok.input.Mapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.GridReader;
import no.arealklok.input.excel.grid.OwnSheet;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.input.excel.grid.SheetCell;

/**
 * Whether a workbook has the shape that a mapping was made for: the headings that the mapping lists stand in it. Sheets
 * may be called otherwise, and a year in a heading may be another.
 */
public final class MappingFit {
    private static final int ROWS = 30;
    /** A column may have come or gone since. */
    private static final double MOST = 0.8;

    private static final int FEWEST = 2;

    /**
     * A mapping with the names that sheets and headings have in this workbook.
     *
     * @param headings how many of its headings were found
     */
    public record Fitted(Mapping mapping, int headings) {}

    private record Shape(String sheet, Set<String> texts) {
        static Shape of(Grid grid) {
            Set<String> texts = new LinkedHashSet<>();
            grid.rows().stream()
                    .limit(ROWS)
                    .flatMap(row -> row.cells().stream())
                    .map(SheetCell::text)
                    .forEach(texts::add);
            return new Shape(grid.sheet(), texts);
        }

        /** The heading's name here: as it is, with that of its group before it, or of the one other year there is. */
        Optional<String> find(String heading) {
            String dense = HeadingText.dense(heading);
            boolean there = texts.contains(heading)
                    || texts.stream().map(HeadingText::dense).anyMatch(text -> isIn(text, dense));
            String anyYear = withoutYear(heading);
            List<String> others = texts.stream()
                    .filter(text -> !anyYear.equals(dense) && withoutYear(text).equals(anyYear))
                    .toList();
            return there ? Optional.of(heading) : others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
        }

        private boolean isIn(String text, String dense) {
            return !text.isEmpty()
                    && dense.endsWith(text)
                    && (dense.length() == text.length()
                            || texts.stream()
                                    .map(HeadingText::dense)
                                    .anyMatch(dense.substring(0, dense.length() - text.length())::equals));
        }

        private static String withoutYear(String heading) {
            return HeadingText.dense(heading.replaceAll("(?<!\\d)(?:19|20)\\d\\d(?!\\d)(?:/\\d\\d)?", " "));
        }
    }

    private final List<Shape> shapes;

    private MappingFit(List<Grid> grids) {
        shapes = grids.stream()
                .filter(grid -> !grid.rows().isEmpty() && !OwnSheet.is(grid))
                .map(Shape::of)
                .toList();
    }

    /** @throws no.arealklok.finding.UnusableInputException when the file cannot be opened */
    public static MappingFit to(RegisterFile file) {
        return new MappingFit(new GridReader().read(file));
    }

    /** Empty when it is of another shape. */
    public Optional<Fitted> fit(Mapping mapping) {
        List<SheetMapping> sheets = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int headings = 0;
        for (SheetMapping told : mapping.sheets()) {
            Optional<SheetMapping> here = fit(told, taken);
            if (here.isEmpty() && mapping.answers().find(told.sheet()).isPresent() && answers(told)) {
                return Optional.empty();
            }
            if (here.isPresent()) {
                taken.add(here.get().sheet());
                sheets.add(here.get());
                headings += here.get().columns().size();
            }
        }
        return headings < FEWEST
                ? Optional.empty()
                : Optional.of(new Fitted(new Mapping(mapping.file(), sheets), headings));
    }

    private static boolean answers(SheetMapping told) {
        return new Mapping("", List.of(told)).hasAnswers();
    }

    private Optional<SheetMapping> fit(SheetMapping told, Set<String> taken) {
        if (told.sheet().equals(Mapping.OTHER_SHEETS)) {
            return Optional.of(told);
        }
        return Stream.concat(
                        shapes.stream().filter(shape -> shape.sheet().equalsIgnoreCase(told.sheet())), shapes.stream())
                .filter(shape -> !taken.contains(shape.sheet()))
                .flatMap(shape -> fit(told, shape).stream())
                .findFirst();
    }

    private static Optional<SheetMapping> fit(SheetMapping told, Shape shape) {
        List<ColumnMapping> here = new ArrayList<>();
        int lettered = 0;
        for (ColumnMapping column : told.columns()) {
            Optional<String> name = shape.find(column.heading());
            boolean letter = name.isEmpty() && column.heading().matches("[A-Z]{1,3}");
            lettered += letter ? 1 : 0;
            name.or(() -> letter ? Optional.of(column.heading()) : Optional.empty())
                    .ifPresent(found -> here.add(column.named(found)));
        }
        int named = told.columns().size() - lettered;
        boolean fits = told.columns().isEmpty()
                ? shape.sheet().equalsIgnoreCase(told.sheet())
                : here.size() - lettered >= MOST * named;
        return fits ? Optional.of(told.of(shape.sheet(), here)) : Optional.empty();
    }
}
