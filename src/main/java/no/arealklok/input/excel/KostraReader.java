package no.arealklok.input.excel;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.Kostra;
import no.arealklok.input.Kostra.Why;
import no.arealklok.input.PublishedFigure.Value;
import no.arealklok.input.excel.KeyFigureHeadings.Meaning;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.GridReader;
import no.arealklok.input.excel.grid.Mojibake;
import no.arealklok.input.excel.grid.NumberText;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.input.excel.grid.SheetCell;

/** Reads tables of key figures and groups by municipality, from files that tell of them together. */
public final class KostraReader {
    private final KeyFigureHeadings headings = new KeyFigureHeadings();
    private final Map<String, Optional<Meaning>> meanings = new HashMap<>();
    private final KostraRegions regions = new KostraRegions();
    private final Map<String, KostraFigure> figures = new LinkedHashMap<>();

    private KostraReader() {}

    /** @throws UnusableInputException when a file cannot be opened, or has no table by municipality */
    public static Kostra read(List<Path> files) {
        KostraReader reader = new KostraReader();
        files.forEach(reader::add);
        return reader.kostra();
    }

    private void add(Path file) {
        List<KostraTable> tables = new GridReader()
                .read(RegisterFile.of(file)).stream()
                        .map(new Mojibake(new Findings())::repair)
                        .flatMap(grid -> KostraTable.find(grid, headings).stream())
                        .toList();
        if (tables.isEmpty()) {
            throw new UnusableInputException("kostra.noTable", file.toString());
        }
        tables.forEach(table -> {
            table.tellNumbers(this::add);
            table.tellGroups(regions::addGroup);
        });
    }

    private void add(KostraTable.Told told) {
        regions.add(told.region(), told.cell());
        Optional<Meaning> meaning = meanings.computeIfAbsent(told.heading(), headings::find);
        Optional<Double> number = number(told.cell());
        if (number.isPresent() && meaning.isEmpty()) {
            regions.tell(told.heading(), told.cell(), Why.UNKNOWN);
        } else if (number.isPresent()) {
            Value value =
                    new Value(BigDecimal.valueOf(number.get()), told.cell().place());
            figures.computeIfAbsent(told.heading(), heading -> new KostraFigure(heading, meaning.get()))
                    .add(told.region(), told.year(), value);
        }
    }

    private static Optional<Double> number(SheetCell cell) {
        return cell.kind() == SheetCell.Kind.PERCENT
                ? cell.number().map(share -> 100 * share)
                : cell.number().or(() -> NumberText.parse(cell.text()));
    }

    private Kostra kostra() {
        return new Kostra(
                figures.values().stream()
                        .flatMap(figure -> figure.published(regions).stream())
                        .toList(),
                regions.reporters(),
                regions.unread());
    }
}
