package no.arealklok.input.excel;

import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.Directive;

/** The columns of the sheet Føringer. */
final class DirectiveColumns {
    static final Column<Directive, Directive.Kind> KIND = Column.of(
            "kind", "Føring", "Directive", Formats.DIRECTIVE, d -> Optional.of(d.kind()), "type føring, type, kind");

    static final Column<Directive, List<String>> TARGETS = Column.of(
            "targets",
            "Gjelder",
            "Targets",
            Formats.IDS,
            d -> Optional.of(d.targets()),
            "gjelder id, gjeld, enheter, enhets-id, id, applies to, target");

    static final Column<Directive, Integer> YEAR =
            Column.of("year", "År", "Year", Formats.YEAR, d -> YearFormat.boxed(d.year()), "årstall");

    static final Column<Directive, String> REASON = Column.of(
            "reason",
            "Begrunnelse",
            "Reason",
            Formats.TEXT,
            d -> Optional.of(d.reason()).filter(r -> !r.isEmpty()),
            "grunngjeving, grunn, vedtak, merknad, kommentar, note");

    static final List<Column<Directive, ?>> ALL = List.of(KIND, TARGETS, YEAR, REASON);

    private DirectiveColumns() {}
}
