package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Elsewhere;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.quantity.Place;
import no.arealklok.register.Building;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.Allotment;
import no.arealklok.service.ServiceType;

/** Who gets another way, for those who decide: users who move, and pupils beyond a moved boundary. */
public final class LongerWays {
    private final Phrases phrases;
    private final Analysis analysis;

    public LongerWays(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    /** @param metres between the two buildings, or from home where it is known; {@code before}: from home today */
    private record Way(String name, long users, long metres, long before) {}

    /** Empty where nobody who may be told of moves, and no boundary does. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        List<Way> moves = analysis.plan().measures().stream()
                .filter(Measure.Move.class::isInstance)
                .map(Measure.Move.class::cast)
                .filter(move -> !phrases.withholds(move.unit().unit()))
                .flatMap(this::of)
                .toList();
        add(sentences, "ways.moved", moves);
        AllotmentPlan allotted = analysis.spare().allotted();
        Map<Boolean, List<Elsewhere>> boundaries = allotted.question().pools().stream()
                .filter(pool -> pool.rule() == Allotment.Rule.CATCHMENT)
                .flatMap(pool -> allotted.elsewhere(pool).stream())
                .collect(Collectors.partitioningBy(part -> part.group().area().isPresent()));
        add(sentences, "ways.boundaries", ways(boundaries.get(false), allotted.question()));
        add(sentences, "ways.fromHome", ways(boundaries.get(true), allotted.question()));
        return sentences;
    }

    private List<Way> ways(List<Elsewhere> parts, Question question) {
        return parts.stream().flatMap(part -> of(part, question)).toList();
    }

    private void add(List<String> sentences, String key, List<Way> ways) {
        long users = ways.stream().mapToLong(Way::users).sum();
        if (users > 0 && !phrases.areFew(users)) {
            Way longest =
                    ways.stream().max(Comparator.comparingLong(Way::metres)).orElseThrow();
            long metres =
                    ways.stream().mapToLong(way -> way.users() * way.metres()).sum();
            long before =
                    ways.stream().mapToLong(way -> way.users() * way.before()).sum();
            sentences.add(phrases.text(
                    key,
                    ways.stream().map(Way::name).distinct().count(),
                    phrases.numerals().whole(users),
                    phrases.numerals().whole(Math.round((double) metres / users)),
                    phrases.numerals().whole(longest.metres()),
                    longest.name(),
                    phrases.numerals().whole(Math.round((double) before / users))));
        }
    }

    private Stream<Way> of(Measure.Move move) {
        int users = move.users(analysis.horizon().index(move.year()));
        return way(
                move.unit().unit().name(),
                users,
                move.unit().home().building(),
                move.host().building(),
                move.unit().type());
    }

    private Stream<Way> of(Elsewhere part, Question question) {
        UserGroup group = part.group();
        ServiceType type = analysis.inputs().types().type(group.unit().service());
        Building today = building(question, group.home());
        Building other = building(question, part.facility());
        return group.area().isEmpty()
                ? way(group.unit().name(), part.most(), today, other, type)
                : metres(group.area().get(), other, type).stream()
                        .flatMap(metres -> metres(group.area().get(), today, type).stream()
                                .map(before -> new Way(group.unit().name(), part.most(), metres, before)));
    }

    private static Building building(Question question, int facility) {
        return question.sites().get(question.facilities().get(facility).site()).building();
    }

    private Stream<Way> way(String name, long users, Building from, Building to, ServiceType type) {
        return metres(from, to, type).stream().map(metres -> new Way(name, users, metres, 0));
    }

    private Optional<Long> metres(Place from, Place to, ServiceType type) {
        return analysis.distances()
                .between(from, to, type.mode())
                .map(distance -> distance.metres().whole());
    }
}
