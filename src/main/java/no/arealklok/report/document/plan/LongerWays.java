package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Elsewhere;
import no.arealklok.allotment.question.Question;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Measure;
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

    /** @param metres between the two buildings; nobody knows from where each comes */
    private record Way(String name, long users, long metres) {}

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
        List<Way> boundaries = allotted.question().pools().stream()
                .filter(pool -> pool.rule() == Allotment.Rule.CATCHMENT)
                .flatMap(pool -> allotted.elsewhere(pool).stream())
                .flatMap(part -> of(part, allotted.question()))
                .toList();
        add(sentences, "ways.boundaries", boundaries);
        return sentences;
    }

    private void add(List<String> sentences, String key, List<Way> ways) {
        long users = ways.stream().mapToLong(Way::users).sum();
        if (users > 0 && !phrases.areFew(users)) {
            Way longest =
                    ways.stream().max(Comparator.comparingLong(Way::metres)).orElseThrow();
            long metres =
                    ways.stream().mapToLong(way -> way.users() * way.metres()).sum();
            sentences.add(phrases.text(
                    key,
                    ways.stream().map(Way::name).distinct().count(),
                    phrases.numerals().whole(users),
                    phrases.numerals().whole(Math.round((double) metres / users)),
                    phrases.numerals().whole(longest.metres()),
                    longest.name()));
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
        return way(
                part.group().unit().name(),
                part.most(),
                building(question, part.group().home()),
                building(question, part.facility()),
                analysis.inputs().types().type(part.group().unit().service()));
    }

    private static Building building(Question question, int facility) {
        return question.sites().get(question.facilities().get(facility).site()).building();
    }

    private Stream<Way> way(String name, long users, Building from, Building to, ServiceType type) {
        return analysis.distances().between(from, to, type.mode()).stream()
                .map(distance -> new Way(name, users, distance.metres().whole()));
    }
}
