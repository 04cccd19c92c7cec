package no.arealklok.report.document.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.Refusal;
import no.arealklok.consolidation.answer.Structure;
import no.arealklok.consolidation.answer.Turning;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.quantity.Figure;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.report.document.plan.Reasons;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.travel.Distance;

/** What the best plan in which a unit stays has more of than the one recommended, in one sentence. */
final class UnitRefusal {
    private static final int MOST_NAMED = 3;
    private static final double METRES = 1000;

    private final Phrases phrases;
    private final Reasons reasons;
    private final Analysis analysis;

    UnitRefusal(Phrases phrases, Reasons reasons) {
        this.phrases = phrases;
        this.reasons = reasons;
        this.analysis = phrases.analysis();
    }

    /** Empty where it was not searched for, or where the answer would tell of a small group, or be of a preference. */
    Optional<String> sentence(Subject subject) {
        return found(subject).map(this::sentence);
    }

    /** What it has more of; empty where that is not told. */
    Optional<PlanScore> more(Subject subject) {
        return found(subject).map(refusal -> refusal.more(analysis.plan()));
    }

    private Optional<Refusal> found(Subject subject) {
        return analysis.weighing()
                .refusal(subject.occupant())
                .filter(refusal -> changed(refusal).stream().noneMatch(unit -> phrases.withholds(unit.unit())))
                .filter(refusal -> !isPreferred(refusal));
    }

    /** With how many users it would stay; empty where that is not known, or tells of a small group. */
    Optional<String> turning(Subject subject) {
        return analysis.weighing()
                .turning(subject.occupant())
                .filter(turning -> analysis.weighing()
                        .refusal(subject.occupant())
                        .filter(refusal -> changed(refusal).stream().noneMatch(unit -> phrases.withholds(unit.unit())))
                        .filter(this::tellsShortage)
                        .isPresent())
                .map(this::sentence);
    }

    private String sentence(Turning turning) {
        String year = phrases.year(
                analysis.horizon().year(analysis.plan().choice(turning.unit()).year()));
        OptionalInt stays = turning.stays();
        return stays.isPresent()
                ? phrases.text("unit.turns.users", stays.getAsInt(), year, stays.getAsInt() - 1, turning.users())
                : phrases.text("unit.turns.never", turning.most(), year, turning.users());
    }

    /** That it stays would be better, had it not been moved so that less is regretted. */
    private boolean isPreferred(Refusal refusal) {
        return analysis.resilience().preference().isChanged(refusal.unit())
                && refusal.plan().score().compareTo(analysis.plan().score()) < 0;
    }

    private String sentence(Refusal refusal) {
        List<String> parts = new ArrayList<>();
        PlanScore more = refusal.more(analysis.plan());
        parts.add(money(more.cost()));
        if (more.shortage() > 0) {
            parts.add(phrases.text(
                    tellsShortage(refusal) ? "unit.refused.shorter" : "unit.refused.shorter.hidden", more.shortage()));
        }
        add(parts, "unit.refused.area", area(refusal));
        add(parts, "unit.refused.way", kilometres(refusal));
        return phrases.text("unit.refused.anew", String.join(", ", parts), others(refusal));
    }

    private String money(long cost) {
        return Math.abs(cost) < UnitPayers.SMALLEST
                ? phrases.text("unit.refused.alike")
                : phrases.text(
                        cost > 0 ? "unit.refused.dearer" : "unit.refused.cheaper",
                        phrases.numerals().millions(Math.abs(cost)));
    }

    /** What is printed as nothing is not told. */
    private void add(List<String> parts, String key, OptionalDouble more) {
        long whole = Math.round(Math.abs(more.orElse(0)));
        if (whole > 0) {
            parts.add(phrases.text(key + (more.getAsDouble() > 0 ? "More" : "Less"), whole));
        }
    }

    private String others(Refusal refusal) {
        List<Occupant> others = refusal.others(analysis.plan());
        if (others.isEmpty()) {
            return phrases.text("unit.refused.asPlanned");
        }
        if (others.size() > MOST_NAMED) {
            return phrases.text("unit.refused.many", others.size());
        }
        return phrases.text(
                "unit.refused.others",
                others.stream()
                        .map(other -> phrases.text(
                                "unit.refused.other",
                                other.unit().name(),
                                reasons.choice(refusal.plan().choice(other))))
                        .collect(Collectors.joining(", ")));
    }

    private List<Occupant> changed(Refusal refusal) {
        return Stream.concat(Stream.of(refusal.unit()), refusal.others(analysis.plan()).stream())
                .toList();
    }

    /** Whether no small group is where anyone leaves or comes in either plan. */
    private boolean tellsShortage(Refusal refusal) {
        return changed(refusal).stream()
                .allMatch(unit -> !reasons.withholdsAt(unit.home().index())
                        && Stream.of(analysis.plan(), refusal.plan())
                                .noneMatch(
                                        plan -> plan.choice(unit).host().sites().anyMatch(reasons::withholdsAt)));
    }

    /** Square metres that only the plan recommended leaves, less those that only the other leaves; empty if unknown. */
    private OptionalDouble area(Refusal refusal) {
        Set<Integer> before = Structure.of(analysis.plan()).closed();
        Set<Integer> after = Structure.of(refusal.plan()).closed();
        double kept = 0;
        for (int site :
                Stream.concat(before.stream(), after.stream()).distinct().toList()) {
            if (before.contains(site) != after.contains(site)) {
                Optional<Figure> area =
                        analysis.plan().facts().sites().get(site).building().find(BuildingQuantity.GROSS_AREA);
                if (area.isEmpty()) {
                    return OptionalDouble.empty();
                }
                kept += after.contains(site) ? -area.get().value() : area.get().value();
            }
        }
        return OptionalDouble.of(kept);
    }

    /** Of all whose decision is another, one way; empty where a way is unknown, or very few have it. */
    private OptionalDouble kilometres(Refusal refusal) {
        Set<Integer> changed = changed(refusal).stream().map(Occupant::index).collect(Collectors.toSet());
        OptionalDouble before = kilometres(analysis.plan(), changed);
        OptionalDouble after = kilometres(refusal.plan(), changed);
        return before.isEmpty() || after.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(after.getAsDouble() - before.getAsDouble());
    }

    private OptionalDouble kilometres(Plan plan, Set<Integer> units) {
        double sum = 0;
        for (Measure measure : plan.measures()) {
            if (measure instanceof Measure.Move move
                    && units.contains(move.unit().index())) {
                int users = move.users(analysis.horizon().index(move.year()));
                Optional<Distance> way = analysis.distances()
                        .between(
                                move.unit().home().building(),
                                move.host().building(),
                                move.unit().type().mode());
                if (way.isEmpty() || phrases.areFew(users)) {
                    return OptionalDouble.empty();
                }
                sum += users * way.get().metres().value() / METRES;
            }
        }
        return OptionalDouble.of(sum);
    }
}
