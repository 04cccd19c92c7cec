package no.arealklok.input.excel.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.ExtensionColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.Building;
import no.arealklok.register.Extension;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;

/** Reads the ways to extend a building from its row. */
final class ExtensionReader {
    private final ServiceTypes types;
    private final Findings findings;

    ExtensionReader(ServiceTypes types, Findings findings) {
        this.types = types;
        this.findings = findings;
    }

    /**
     * Smallest first; one that cannot be understood is left out and told.
     *
     * @param units those that the building houses
     */
    List<Extension> read(String building, TableRow row, List<Unit> units) {
        List<Extension> extensions = new ArrayList<>();
        for (ExtensionColumns columns : BuildingColumns.EXTENSIONS) {
            Optional<Double> places = row.read(columns.places(), findings).filter(number -> number > 0);
            if (places.isPresent()) {
                extension(building, row, columns, units).ifPresent(extensions::add);
            }
        }
        extensions.sort(
                Comparator.comparingDouble(extension -> extension.places().value()));
        return extensions;
    }

    private Optional<Extension> extension(String building, TableRow row, ExtensionColumns columns, List<Unit> units) {
        Optional<Figure> places =
                figure(building, row, columns.places(), MeasureUnit.PLACES).filter(figure -> figure.whole() > 0);
        Optional<Figure> cost = figure(building, row, columns.cost(), MeasureUnit.NOK);
        Optional<String> service = row.read(columns.service(), findings)
                .map(word -> types.findNamed(word).map(ServiceType::id))
                .orElseGet(() -> onlyService(units));
        Optional<String> word = row.read(columns.takesOver(), findings);
        boolean conversion = word.isPresent() || units.isEmpty();
        if (places.isEmpty() || cost.isEmpty() && !conversion || service.isEmpty()) {
            findings.add(FindingCode.EXTENSION_INCOMPLETE, row.at(columns.places()), row.text(columns.places()));
            return Optional.empty();
        }
        Optional<String> takesOver = word.flatMap(types::findNamed).map(ServiceType::id);
        Optional<FindingCode> wrong = word.flatMap(any -> whatIsWrong(takesOver, service.get(), units));
        if (wrong.isPresent()) {
            // Without the condition it would promise places that nobody has rooms for.
            findings.add(wrong.get(), row.at(columns.takesOver()), row.text(columns.takesOver()));
            return Optional.empty();
        }
        if (cost.isEmpty()) {
            findings.add(FindingCode.CONVERSION_PRICED, row.at(columns.places()), row.text(columns.places()));
        }
        return Optional.of(new Extension(service.get(), places.get(), cost, takesOver));
    }

    private static Optional<FindingCode> whatIsWrong(Optional<String> takesOver, String service, List<Unit> units) {
        if (takesOver.isEmpty()) {
            return Optional.of(FindingCode.EXTENSION_ROOMS_UNKNOWN);
        }
        String leaving = takesOver.get();
        if (leaving.equals(service)) {
            return Optional.of(FindingCode.EXTENSION_ROOMS_OWN);
        }
        boolean isThere = units.stream().anyMatch(unit -> unit.service().equals(leaving));
        return isThere ? Optional.empty() : Optional.of(FindingCode.EXTENSION_ROOMS_ABSENT);
    }

    private Optional<Figure> figure(String building, TableRow row, Column<Building, Double> column, MeasureUnit unit) {
        return row.figure("building/" + building + "/" + column.key(), column, unit, findings);
    }

    private static Optional<String> onlyService(List<Unit> units) {
        List<String> services = units.stream().map(Unit::service).distinct().toList();
        return services.size() == 1 ? Optional.of(services.get(0)) : Optional.empty();
    }
}
