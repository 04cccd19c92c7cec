package no.arealklok.report.document.plan;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.Rationale;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.Obstacle;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Rejection;
import no.arealklok.consolidation.question.Site;
import no.arealklok.register.Operator;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.DirectiveWords;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.ServiceType;

/** For a municipal unit: what the plan does with it, what would come second, and why not elsewhere (begrunnelse). */
public final class Reasons {
    private static final int MOST_REASONS = 4;
    /** Told last: nobody expected these hosts. */
    private static final Set<Obstacle> FAR_FROM_POSSIBLE =
            EnumSet.of(Obstacle.TOO_FAR, Obstacle.GRADES_DIFFER, Obstacle.PRIVATE_HOST);

    private final Phrases phrases;
    private final Analysis analysis;
    private final DirectiveWords directives;

    public Reasons(Phrases phrases) {
        this.phrases = phrases;
        this.directives = new DirectiveWords(phrases);
        this.analysis = phrases.analysis();
    }

    public Table table(ServiceType type) {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.unit")),
                Column.text(phrases.text("column.decision")),
                Column.text(phrases.text("column.why")),
                Column.text(phrases.text("column.ruledOut")));
        List<List<Cell>> rows = analysis.rationales().stream()
                .filter(rationale -> rationale.occupant().type() == type)
                .filter(rationale -> rationale.occupant().unit().operator() != Operator.PRIVATE)
                .map(this::row)
                .toList();
        return new Table(phrases.text("rationale.caption", phrases.plural(type)), columns, rows);
    }

    private List<Cell> row(Rationale rationale) {
        return List.of(
                phrases.pages().name(rationale.occupant().unit()),
                Cell.text(decision(rationale)),
                Cell.text(why(rationale)),
                Cell.text(ruledOut(rationale)));
    }

    /** What the plan does, and which directives bind it. */
    private String decision(Rationale rationale) {
        return Stream.concat(Stream.of(choice(rationale.chosen())), bound(rationale).stream())
                .collect(Collectors.joining("; "));
    }

    /** Which directives bind it, and in how many of the good plans it moves. */
    public Optional<String> bound(Rationale rationale) {
        Stream<String> bound = analysis.inputs().municipality().directives().stream()
                .filter(directive ->
                        DirectiveWords.binds(directive, rationale.occupant().unit()))
                .map(directive -> directives.of(directive, rationale.occupant().unit()));
        List<String> parts =
                Stream.concat(bound, inGoodPlans(rationale.occupant())).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
    }

    /** In how many of the good plans the unit moves; whether a small group could follows from who they all are. */
    private Stream<String> inGoodPlans(Occupant occupant) {
        List<Plan> plans = analysis.weighing().goodPlans(analysis.plan());
        long moves =
                plans.stream().filter(plan -> !plan.choice(occupant).isStay()).count();
        boolean tells = moves == 0 && phrases.withholds(occupant.unit());
        return plans.size() > 1 && occupant.canMove() && !tells
                ? Stream.of(phrases.text("rationale.goodPlans", moves, plans.size()))
                : Stream.empty();
    }

    public String choice(Option option) {
        if (option.isStay()) {
            return phrases.text("rationale.stays");
        }
        return phrases.text("rationale.moves", phrases.name(option.host()), year(option));
    }

    private String year(Option option) {
        return phrases.year(analysis.horizon().year(option.year()));
    }

    /** What would come second for a small group, and at what price, follows from how many they are. */
    public String why(Rationale rationale) {
        if (phrases.withholds(rationale.occupant().unit())) {
            return phrases.text("report.concealed");
        }
        if (rationale.next().isEmpty()) {
            return phrases.text("rationale.noChoice");
        }
        return weighed(rationale, rationale.next().get());
    }

    /** What another choice would cost, or whom it would leave short. */
    public String weighed(Rationale rationale, Rationale.Counterfactual next) {
        PlanScore difference = next.difference();
        String other = choice(next.option());
        if (difference.violations() > 0) {
            return phrases.text("rationale.breaksRule", other);
        }
        if (difference.shortage() != 0) {
            String key = difference.shortage() > 0 ? "rationale.shorter" : "rationale.lessShort";
            boolean withheld = withholdsAt(rationale.occupant().home().index())
                    || rationale.chosen().host().sites().anyMatch(this::withholdsAt)
                    || next.option().host().sites().anyMatch(this::withholdsAt);
            return phrases.text(withheld ? key + ".hidden" : key, other, Math.abs(difference.shortage()));
        }
        boolean preferred = analysis.resilience().preference().isChanged(rationale.occupant());
        String key =
                difference.cost() >= 0 ? "rationale.dearer" : preferred ? "rationale.preferred" : "rationale.cheaper";
        return phrases.text(key, other, phrases.numerals().millions(Math.abs(difference.cost())));
    }

    /** Of a unit whose users are withheld, no reason is told: those that are left would tell of its users. */
    private String ruledOut(Rationale rationale) {
        if (phrases.withholds(rationale.occupant().unit())) {
            return phrases.text("rationale.hiddenReasons");
        }
        List<Rejection> rejections = rationale.occupant().rejections().stream()
                .sorted(Comparator.comparing(rejection -> FAR_FROM_POSSIBLE.contains(rejection.obstacle())))
                .toList();
        String reasons = rejections.stream()
                .limit(MOST_REASONS)
                .map(rejection -> reason(rationale, rejection))
                .collect(Collectors.joining("; "));
        int more = rejections.size() - MOST_REASONS;
        return more > 0 ? phrases.text("rationale.moreRuledOut", reasons, more) : reasons;
    }

    private String reason(Rationale rationale, Rejection rejection) {
        boolean own = rejection.site() == rationale.occupant().home().index();
        String obstacle = obstacle(rejection);
        Site host = analysis.plan().facts().sites().get(rejection.site());
        String key = rationale.chosen().isIn(rejection.site()) ? "rationale.hostOfAll" : "rationale.host";
        return own ? obstacle : phrases.text(key, phrases.name(host), obstacle);
    }

    /** Distances are written as numbers; why not where a small unit is would tell how many it has. */
    public String obstacle(Rejection rejection) {
        if (withholdsAt(rejection.site())) {
            return phrases.text("report.concealed");
        }
        String key = "obstacle." + rejection.obstacle();
        return rejection.obstacle() == Obstacle.TOO_FAR
                ? phrases.text(
                        key, rejection.arguments().stream().map(Long::valueOf).toArray())
                : phrases.text(key, rejection.arguments().toArray());
    }

    /** Whether a unit whose users are withheld is there, or comes there. */
    public boolean withholdsAt(int site) {
        return analysis.plan().facts().occupants().stream()
                .filter(other -> phrases.withholds(other.unit()))
                .anyMatch(other -> other.home().index() == site
                        || analysis.plan().choice(other).isIn(site));
    }
}
