package no.arealklok.report.document.trust;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.Chance;
import no.arealklok.consolidation.answer.Preference;
import no.arealklok.consolidation.answer.Preference.Change;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Option;
import no.arealklok.economy.Ledger;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.PreferenceWords;

/** Decisions that are others than in the cheapest plan, what each costs more, and which chance it was made for. */
public final class PreferenceTable {
    private final Phrases phrases;
    private final Analysis analysis;
    private final Preference preference;

    public PreferenceTable(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.preference = analysis.resilience().preference();
    }

    /** Nothing where nothing was changed. */
    List<Block> blocks() {
        return new PreferenceWords(phrases)
                .sentence()
                .<List<Block>>map(sentence -> List.of(
                        new Block.Heading(3, phrases.text("preference.title")),
                        new Block.Paragraph(sentence + " "
                                + phrases.text(
                                        "preference.how",
                                        phrases.numerals()
                                                .exact(analysis.norms().value("regret.margin")))),
                        table()))
                .orElse(List.of());
    }

    public Table table() {
        return phrases.rows(preference.changes())
                .unit("column.unit", change -> change.unit().unit())
                .text("preference.cheapest", change -> decision(change.before()))
                .withheld(this::isWithheld)
                .text("preference.plan", change -> decision(change.after()))
                .number("preference.more", change -> phrases.more(counted(change.with()), counted(change.without())))
                .withheld(this::isWithheld)
                .text("preference.of", change -> of(cause(change)))
                .withheld(this::isWithheld)
                .share("preference.before", change -> share(cause(change)))
                .share("preference.after", this::after)
                .table(phrases.text("preference.caption"));
    }

    /** What would be else for a small group, and at what price, follows from how many they are. */
    private boolean isWithheld(Change change) {
        return phrases.withholds(change.unit().unit());
    }

    private String decision(Option option) {
        return option.isStay()
                ? phrases.text("preference.stays")
                : phrases.text(
                        "preference.moves",
                        phrases.name(option.host()),
                        phrases.year(analysis.horizon().year(option.year())));
    }

    /** What counts of the plan's money. */
    private static Ledger counted(Plan plan) {
        return plan.ledger().of(plan.facts().objective().perspective());
    }

    /** That the unit's building is missed, or that where it goes gets too full. */
    private record Cause(boolean missed, Chance chance) {}

    private Cause cause(Change change) {
        return best(change, preference.before().regrets(), true)
                .or(() -> best(change, preference.before().overfills(), false))
                .orElseThrow();
    }

    /** The likeliest of those that the unit has to do with, if it is likely. */
    private Optional<Cause> best(Change change, Collection<Chance> chances, boolean missed) {
        return chances.stream()
                .filter(chance -> chance.isAtLeast(analysis.norms().value("doubt.likely")))
                .filter(chance -> chance.service().type() == change.unit().type())
                .filter(chance -> missed
                        ? chance.site() == change.unit().home()
                        : change.before().isIn(chance.site().index()))
                .max(Comparator.comparingInt(Chance::ever))
                .map(chance -> new Cause(missed, chance));
    }

    private String of(Cause cause) {
        return phrases.text(
                cause.missed() ? "preference.missed" : "preference.full",
                phrases.name(cause.chance().site()));
    }

    private Cell share(Cause cause) {
        return share(cause.chance());
    }

    private Cell share(Chance chance) {
        return phrases.numbers()
                .share(phrases.placeFigures().chance("chance", chance, chance.ever()), Optional.empty());
    }

    private Cell after(Change change) {
        Cause cause = cause(change);
        List<Chance> now = cause.missed()
                ? preference.after().regrets()
                : preference.after().overfills();
        return now.stream()
                .filter(chance -> chance.site() == cause.chance().site())
                .filter(chance -> chance.service() == cause.chance().service())
                .map(this::share)
                .findFirst()
                .orElseGet(() -> Cell.text(phrases.text(cause.missed() ? "preference.open" : "preference.noArrival")));
    }
}
