package no.arealklok.allotment.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Level;
import no.arealklok.allotment.question.Limits;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.Site;
import no.arealklok.service.Pavilions;

/** Works out what follows from decisions. Today's structure and every plan go through here. */
public final class Evaluator {
    private final Question question;
    private final Limits limits;
    private final int years;

    public Evaluator(Question question) {
        this.question = question;
        this.limits = question.limits();
        this.years = question.years();
    }

    public AllotmentPlan evaluate(Decisions decisions) {
        List<FacilityUse> uses = question.facilities().stream()
                .map(facility -> use(facility, decisions))
                .toList();
        Map<Pool, List<PoolYear>> placed = new LinkedHashMap<>();
        Score score = Score.ZERO;
        for (Pool pool : question.pools()) {
            PoolPlacement placement = PoolPlacement.of(question, pool, decisions, uses);
            placed.put(pool, placement.years());
            score = score.plus(placement.score());
        }
        for (Facility facility : question.facilities()) {
            score = score.plus(score(facility, uses, decisions));
        }
        for (Site site : question.sites()) {
            score = score.plus(score(site, uses));
        }
        return new AllotmentPlan(question, decisions, uses, placed, score.plus(closings(uses)));
    }

    private FacilityUse use(Facility facility, Decisions decisions) {
        int opens = years;
        int closes = 0;
        int inUse = 0;
        List<Integer> places = new ArrayList<>();
        List<Integer> rented = new ArrayList<>();
        Optional<Pavilions.Stay> stay =
                Optional.ofNullable(decisions.pavilions().get(facility.index()));
        for (int t = 0; t < years; t++) {
            boolean in = isInUse(facility, decisions, t);
            if (in) {
                opens = Math.min(opens, t);
                closes = t + 1;
                inUse++;
            }
            boolean known = facility.places().isPresent();
            places.add(in && known ? facility.places(decisions.built(facility.index(), t)) : 0);
            rented.add(in && stay.isPresent() ? facility.pavilions().added(stay.get(), t) : 0);
        }
        return new FacilityUse(facility.index(), opens, closes, inUse < closes - opens, places, rented);
    }

    private boolean isInUse(Facility facility, Decisions decisions, int t) {
        boolean there = facility.isInUse() || decisions.built(facility.index(), t) > 0;
        if (!there || t >= decisions.closes().get(facility.index())) {
            return false;
        }
        return question.findPool(facility)
                .filter(pool -> !pool.rule().isByYear())
                .map(pool -> pool.groups().stream()
                        .map(question.groups()::get)
                        .anyMatch(group -> group.home() == facility.index()
                                ? decisions.left(group.index(), t) < group.parts()
                                : decisions.parts(group.index(), facility.index(), t) > 0))
                .orElse(true);
    }

    private Score score(Facility facility, List<FacilityUse> uses, Decisions decisions) {
        FacilityUse use = uses.get(facility.index());
        int to = closes(facility.site(), uses);
        long cost = use.opens() < years ? facility.money().led(use.opens(), use.closes()) : 0;
        boolean closed = facility.isInUse() && use.closes() < years;
        // What is closed is not opened again.
        long broken = use.interrupted() ? 1 : 0;
        if (closed) {
            cost += facility.money().closed(use.closes());
            broken += facility.mayClose() && use.closes() >= limits.firstChange() ? 0 : 1;
        }
        List<Integer> ready = decisions.ready().get(facility.index());
        for (int k = 0; k < ready.size(); k++) {
            int year = ready.get(k);
            Level level = facility.levels().get(k);
            broken += level.decided() && year != level.first() ? 1 : 0;
            if (year < years) {
                cost += level.money().presentValue(year, Math.max(year, to), false);
                broken += year < level.first() || year > limits.lastBuilt() ? 1 : 0;
                // What is enlarged is not closed.
                broken += use.closes() < years ? 1 : 0;
            }
            broken += k > 0 && ready.get(k - 1) > year ? 1 : 0;
        }
        return Score.ofCost(cost).plus(Score.ofViolations(broken)).plus(rented(facility, use, decisions));
    }

    private Score rented(Facility facility, FacilityUse use, Decisions decisions) {
        Pavilions.Stay stay = decisions.pavilions().get(facility.index());
        if (stay == null) {
            return Score.ZERO;
        }
        // What needs pavilions is not closed, and nobody is sent to one.
        boolean receives =
                decisions.moves().stream().flatMap(List::stream).anyMatch(move -> move.facility() == facility.index());
        boolean allowed = stay.number() <= facility.pavilions().most()
                && facility.pavilions().terms(years).contains(stay.term())
                && use.closes() == years
                && !receives;
        return Score.ofCost(stay.number() * facility.money().rented(stay.term()))
                .plus(Score.ofViolations(allowed ? 0 : 1));
    }

    private Score score(Site site, List<FacilityUse> uses) {
        int opens = years;
        for (FacilityUse use : at(site.index(), uses)) {
            opens = Math.min(opens, use.opens());
        }
        if (opens == years) {
            return Score.ZERO;
        }
        int closes = closes(site.index(), uses);
        long broken = !site.building().closable() && closes < years ? 1 : 0;
        return Score.ofCost(site.money().presentValue(opens, closes)).plus(Score.ofViolations(broken));
    }

    /** Index after the last year in which a building is used. */
    private int closes(int site, List<FacilityUse> uses) {
        return at(site, uses).stream().mapToInt(FacilityUse::closes).max().orElse(0);
    }

    private List<FacilityUse> at(int site, List<FacilityUse> uses) {
        return uses.stream()
                .filter(use -> question.facilities().get(use.facility()).site() == site)
                .toList();
    }

    /** Facilities closed in a year beyond the ceiling. */
    private Score closings(List<FacilityUse> uses) {
        long over = IntStream.range(0, years)
                .mapToLong(t -> question.facilities().stream()
                        .filter(Facility::isInUse)
                        .filter(facility -> uses.get(facility.index()).closes() == t)
                        .count())
                .map(closed -> Math.max(0, closed - limits.closings()))
                .sum();
        return Score.ofViolations(over);
    }
}
