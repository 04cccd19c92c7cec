package no.arealklok.report.document.unit;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.consolidation.answer.Chance;
import no.arealklok.consolidation.answer.Chances;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Percent;
import no.arealklok.report.Cell;
import no.arealklok.report.document.words.Phrases;

/** How likely it is that a unit's building gets too full, or that its closing is regretted. */
final class UnitChances {
    private final Phrases phrases;

    UnitChances(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A question and its answer each. */
    List<List<Cell>> rows(Subject subject) {
        Chances chances = phrases.analysis().resilience().chances();
        List<List<Cell>> rows = new ArrayList<>();
        chances.overfills().stream()
                .filter(chance -> concerns(chance, subject))
                .forEach(chance -> rows.add(row("unit.overfull", chance)));
        chances.regrets().stream()
                .filter(chance -> concerns(chance, subject))
                .forEach(chance -> rows.add(row("unit.regretted", chance)));
        return rows;
    }

    private static boolean concerns(Chance chance, Subject subject) {
        int site = chance.site().index();
        return chance.service().type() == subject.type()
                && (site == subject.occupant().home().index()
                        || subject.chosen().isIn(site));
    }

    private List<Cell> row(String question, Chance chance) {
        Figure ever = phrases.placeFigures().chance("chance", chance, chance.ever());
        String answer = phrases.text(
                "unit.chance",
                phrases.numerals().percent(Percent.of(chance.ever(), chance.samples())),
                phrases.year(phrases.analysis().horizon().year(chance.from())));
        return List.of(
                Cell.text(phrases.text(question, phrases.name(chance.site()))),
                phrases.numbers().text(answer, ever));
    }
}
