package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.norm.Norm;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.GradeRange;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.ProposalWords;
import no.arealklok.service.ServiceType;

/** What laws and advice say of a proposal, beside what the register states (må avklares); told, never enforced. */
public final class FlagList {
    private static final int SMALL = 100;
    private static final int LARGE = 300;

    /** Last grades of the two stages. */
    private static final int PRIMARY = 7;

    private static final int LOWER_SECONDARY = 10;

    private final Phrases phrases;
    private final Analysis analysis;
    private final Norms norms;
    private final ProposalWords words;

    public FlagList(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.norms = analysis.norms();
        this.words = new ProposalWords(phrases);
    }

    public List<String> of(Proposal proposal) {
        List<String> flags = new ArrayList<>();
        List<SitePlan> hosts = hosts(proposal);
        for (SitePlan host : hosts) {
            Stream.of(outdoor(proposal, host), gym(proposal, host), homes(proposal, host))
                    .flatMap(Optional::stream)
                    .map(flag -> hosts.size() == 1 ? flag : phrases.text("flag.at", phrases.name(host.site()), flag))
                    .forEach(flags::add);
        }
        proposal.moves().forEach(move -> stages(move).ifPresent(flags::add));
        WayFlags ways = new WayFlags(phrases);
        proposal.moves().forEach(move -> flags.addAll(ways.of(move)));
        hosts.forEach(host -> lease(host).ifPresent(flags::add));
        Stream.concat(hosts.stream(), proposal.closed().stream())
                .map(site -> site.site().building())
                .filter(Building::listed)
                .forEach(building -> flags.add(phrases.text("flag.listed", phrases.name(building))));
        return flags;
    }

    /** Its own, and those that share a unit with it. */
    private List<SitePlan> hosts(Proposal proposal) {
        return proposal.hosts().stream()
                .flatMap(host -> analysis.plan().site(host).stream())
                .toList();
    }

    /** With as many users as there are at most; only of a service that there is advice for. */
    private Optional<String> outdoor(Proposal proposal, SitePlan host) {
        ServiceType type = words.type(proposal);
        Optional<Norm> per = norms.find(type.id() + ".outdoor.per-pupil");
        if (per.isEmpty() || words.withholds(proposal)) {
            return Optional.empty();
        }
        int users = most(host, type);
        double advised = advised(type.id() + ".outdoor.", users);
        OptionalDouble stated = analysis.inputs().municipality().register().units().stream()
                .filter(unit -> unit.service().equals(type.id()))
                .filter(unit -> isIn(unit, host))
                .flatMap(unit -> unit.find(UnitQuantity.OUTDOOR_AREA).stream())
                .mapToDouble(Figure::value)
                .reduce(Double::sum);
        if (stated.isEmpty()) {
            return Optional.of(phrases.text("flag.outdoorUnknown", whole(advised), users));
        }
        return stated.getAsDouble() < advised
                ? Optional.of(phrases.text("flag.outdoor", whole(stated.getAsDouble()), whole(advised), users))
                : Optional.empty();
    }

    private static int most(SitePlan host, ServiceType type) {
        return IntStream.range(0, host.load().years())
                .map(t -> host.load().users(type.id(), t))
                .max()
                .orElse(0);
    }

    /** How many halls the timetable asks for; the register does not say how many there are. */
    private Optional<String> gym(Proposal proposal, SitePlan host) {
        ServiceType type = words.type(proposal);
        Optional<GradeRange> grades = grades(proposal, host);
        if (!type.graded() || grades.isEmpty() || words.withholds(proposal)) {
            return Optional.empty();
        }
        int users = most(host, type);
        double halls = halls(users, grades.get(), 1, PRIMARY, "school.group-size", "school.gym.parallels-1-7")
                + halls(
                        users,
                        grades.get(),
                        PRIMARY + 1,
                        LOWER_SECONDARY,
                        "school.group-size-lower-secondary",
                        "school.gym.parallels-8-10");
        return Optional.of(
                phrases.text("flag.gym", users, grades.get().toString(), Math.max(1, (int) Math.ceil(halls))));
    }

    /** For those of a stage, when each grade has as many: groups side by side in it, by those that a hall takes. */
    private double halls(int users, GradeRange grades, int from, int to, String group, String parallels) {
        double ofStage = (double) users * grades.countIn(from, to) / grades.count();
        return ofStage / (to - from + 1) / norms.value(group) / norms.value(parallels);
    }

    /** Of all who are there, where each says so. */
    private Optional<GradeRange> grades(Proposal proposal, SitePlan host) {
        List<Optional<GradeRange>> all = host.stays().stream()
                .filter(Stay::main)
                .map(Stay::occupant)
                .filter(unit -> unit.type() == words.type(proposal))
                .map(unit -> unit.unit().grades())
                .toList();
        return all.stream().allMatch(Optional::isPresent)
                ? all.stream().flatMap(Optional::stream).reduce(GradeRange::with)
                : Optional.empty();
    }

    /** A unit that comes to a school of other grades makes one of them all. */
    private Optional<String> stages(Measure.Move move) {
        Optional<GradeRange> own = move.unit().unit().grades();
        List<GradeRange> there =
                analysis
                        .inputs()
                        .municipality()
                        .register()
                        .unitsIn(move.host().building().id())
                        .stream()
                        .filter(unit -> unit.service().equals(move.unit().unit().service()))
                        .flatMap(unit -> unit.grades().stream())
                        .toList();
        if (own.isEmpty() || there.isEmpty() || there.stream().anyMatch(grades -> grades.covers(own.get()))) {
            return Optional.empty();
        }
        GradeRange both = there.stream().reduce(own.get(), GradeRange::with);
        return Optional.of(phrases.text(
                "flag.stages",
                move.unit().unit().name(),
                own.get().toString(),
                phrases.name(move.host()),
                both.toString()));
    }

    private double advised(String norm, int users) {
        if (users <= SMALL) {
            return norms.value(norm + "small");
        }
        return users < LARGE
                ? norms.value(norm + "medium")
                : norms.value(norm + "large") + (users - LARGE) * norms.value(norm + "per-pupil");
    }

    private static boolean isIn(Unit unit, SitePlan host) {
        return unit.mainBuilding().equals(host.site().building().id());
    }

    private Optional<String> homes(Proposal proposal, SitePlan host) {
        ServiceType type = words.type(proposal);
        SiteService service = host.site().services().get(type.id());
        int last = host.load().years() - 1;
        if (type.smallestUnit().isEmpty() || type.largestUnit().isEmpty() || words.withholds(proposal)) {
            return Optional.empty();
        }
        long least = norms.figure(type.smallestUnit().get()).whole();
        long most = norms.figure(type.largestUnit().get()).whole();
        return host.places(service, last).stream()
                .filter(places -> places < least || places > most)
                .mapToObj(places -> phrases.text("flag.homes", places, least, most))
                .findFirst();
    }

    private Optional<String> lease(SitePlan host) {
        Building building = host.site().building();
        int lastUse = analysis.horizon().lastYear();
        return building.leaseEnds().stream()
                .filter(end -> end < lastUse)
                .mapToObj(end -> phrases.text("flag.lease", phrases.name(building), phrases.year(end)))
                .findFirst();
    }

    private String whole(double number) {
        return phrases.numerals().whole(Math.round(number));
    }
}
