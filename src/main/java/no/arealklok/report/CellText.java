package no.arealklok.report;

import java.math.BigDecimal;
import java.util.Optional;
import no.arealklok.language.Messages;
import no.arealklok.language.Numerals;
import no.arealklok.quantity.Band;
import no.arealklok.quantity.Percent;

/** A cell's content as a reader of the language reads it. */
public final class CellText implements Content.Cases<String> {
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Messages messages;
    private final Numerals numerals;

    public CellText(Messages messages) {
        this.messages = messages;
        this.numerals = Numerals.of(messages.language());
    }

    public String of(Cell cell) {
        return cell.content().as(this);
    }

    @Override
    public String text(String text) {
        return text;
    }

    @Override
    public String number(BigDecimal value, String unit) {
        return unit.isEmpty() ? numerals.decimal(value) : numerals.decimal(value) + NO_BREAK_SPACE + unit;
    }

    @Override
    public String money(long nok) {
        return numerals.money(nok);
    }

    @Override
    public String millions(long nok) {
        return numerals.millions(nok);
    }

    @Override
    public String share(Percent percent, Optional<Band> band) {
        return numerals.percent(percent);
    }

    @Override
    public String year(int year) {
        return numerals.year(year);
    }

    @Override
    public String missing() {
        return messages.text("report.missing");
    }
}
