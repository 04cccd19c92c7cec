package no.arealklok.input.excel.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.TransferColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.population.Transfer;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;

/** Reads how large a share of one area's residents uses a service in another. */
public final class TransferReader {
    private static final double ALL = 1 + 1e-9;

    private final ServiceTypes types;
    private final KnownAreas areas;
    private final Findings findings;
    private final List<Transfer> read = new ArrayList<>();

    public TransferReader(ServiceTypes types, KnownAreas areas, Findings findings) {
        this.areas = areas;
        this.types = types;
        this.findings = findings;
    }

    /** @return empty when the row was rejected, as one that takes more than all from an area is; which is then told */
    public Optional<Transfer> read(TableRow row) {
        Optional<String> from = row.read(TransferColumns.FROM, findings).map(areas::name);
        Optional<String> to =
                row.read(TransferColumns.TO, findings).map(areas::name).filter(area -> !from.equals(Optional.of(area)));
        Optional<Double> percent = row.read(TransferColumns.SHARE, findings).filter(number -> number >= 0);
        Optional<String> service = row.read(TransferColumns.SERVICE, findings)
                .flatMap(types::findNamed)
                .map(ServiceType::id);
        boolean unknown = service.isEmpty() && row.cell(TransferColumns.SERVICE).isPresent();
        if (from.isPresent() && to.isPresent() && percent.isPresent() && !unknown) {
            String id = "transfer/" + from.get() + "/" + to.get() + "/" + (read.size() + 1);
            Transfer transfer = new Transfer(
                    from.get(),
                    to.get(),
                    service,
                    Figure.read(id, percent.get() / 100, MeasureUnit.RATIO, row.at(TransferColumns.SHARE)));
            if (leaving(transfer) <= ALL) {
                read.add(transfer);
                return Optional.of(transfer);
            }
        }
        findings.add(FindingCode.TRANSFER_INCOMPLETE, row.place(), row.text(TransferColumns.FROM));
        return Optional.empty();
    }

    /** Share of the area that leaves it with this row and those before, for the same service or for all. */
    private double leaving(Transfer one) {
        return one.share().value()
                + read.stream()
                        .filter(other -> other.from().equals(one.from()))
                        .filter(other -> one.service().isEmpty()
                                || other.isOf(one.service().get()))
                        .mapToDouble(other -> other.share().value())
                        .sum();
    }
}
