package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import no.arealklok.directive.Directive;

/** The columns of the sheet Føringer. */
public final class DirectiveColumns {
    public static final Column<Directive, Directive.Kind> KIND = Column.of(
            "kind", "Føring", "Directive", Formats.DIRECTIVE, d -> Optional.of(d.kind()), "type føring, type, kind");

    public static final Column<Directive, List<String>> TARGETS = Column.of(
            "targets",
            "Gjelder",
            "Targets",
            Formats.IDS,
            d -> Optional.of(d.targets()).filter(t -> !t.isEmpty()),
            "gjelder id, gjeld, enheter, enhets-id, id, applies to, target");

    public static final Column<Directive, Integer> YEAR =
            Column.of("year", "År", "Year", Formats.YEAR, d -> YearFormat.boxed(d.year()), "årstall");

    public static final Column<Directive, Double> AMOUNT = Column.of(
            "amount",
            "Antall eller kroner",
            "Number or NOK",
            NumberFormat.WHOLE,
            d -> d.amount().isEmpty()
                    ? Optional.empty()
                    : Optional.of((double) d.amount().getAsLong()),
            "tak, grense, beløp, kroner, antal eller kroner, ceiling, amount");

    public static final Column<Directive, String> REASON = Column.of(
            "reason",
            "Begrunnelse",
            "Reason",
            Formats.TEXT,
            d -> Optional.of(d.reason()).filter(r -> !r.isEmpty()),
            "grunngjeving, grunn, vedtak, merknad, kommentar, note");

    public static final List<Column<Directive, ?>> ALL = List.of(KIND, TARGETS, YEAR, AMOUNT, REASON);

    private DirectiveColumns() {}
}
