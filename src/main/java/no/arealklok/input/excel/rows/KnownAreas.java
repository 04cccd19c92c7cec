package no.arealklok.input.excel.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.population.Population;
import no.arealklok.population.PopulationRow;
import no.arealklok.population.SmallArea;
import no.arealklok.quantity.CellReference;

/**
 * Small areas that are known to lie somewhere, by what sheets call them: the name, the number, or both. Where several
 * have a name it takes the number to tell them apart.
 */
public final class KnownAreas {
    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)");
    /** {@code 32011401 Kolsås}. */
    private static final Pattern NUMBER_FIRST = Pattern.compile("0*(\\d+)[ .:–-]+(.+)");
    /** {@code Kolsås (32011401)}. */
    private static final Pattern NUMBER_LAST = Pattern.compile("(.+) \\(0*(\\d+)\\)");
    /** Of a grunnkrets, when the municipality that its number begins with has got another. */
    private static final int LASTING_DIGITS = 4;

    private static final int MOST_NAMED = 3;

    private final List<SmallArea> areas = new ArrayList<>();
    private final Map<String, List<SmallArea>> byName = new HashMap<>();
    private final Map<String, SmallArea> byNumber = new HashMap<>();

    KnownAreas(List<SmallArea> read) {
        Map<String, Integer> times = new HashMap<>();
        read.forEach(area -> times.merge(plain(area.name()), 1, Integer::sum));
        for (SmallArea area : read) {
            boolean shared = times.getOrDefault(plain(area.name()), 0) > 1;
            SmallArea called = shared && area.number().isPresent()
                    ? area.named(area.name() + " (" + area.number().get() + ")")
                    : area;
            areas.add(called);
            byName.computeIfAbsent(plain(area.name()), name -> new ArrayList<>())
                    .add(called);
            area.number().flatMap(KnownAreas::digits).ifPresent(number -> byNumber.putIfAbsent(number, called));
        }
    }

    public boolean isEmpty() {
        return areas.isEmpty();
    }

    /** @return empty where none is called so, or several are */
    public Optional<SmallArea> find(String called) {
        Matcher first = NUMBER_FIRST.matcher(called);
        Matcher last = NUMBER_LAST.matcher(called);
        return only(byName.getOrDefault(plain(called), List.of()))
                .or(() -> digits(called).map(byNumber::get))
                .or(() -> first.matches() ? find(first.group(1), first.group(2)) : Optional.empty())
                .or(() -> last.matches() ? find(last.group(2), last.group(1)) : Optional.empty());
    }

    private Optional<SmallArea> find(String number, String name) {
        return Optional.ofNullable(byNumber.get(number))
                .or(() -> only(byName.getOrDefault(plain(name), List.of()).stream()
                        .filter(area -> area.number()
                                .filter(own -> lasting(own).equals(lasting(number)))
                                .isPresent())
                        .toList()));
    }

    private static Optional<SmallArea> only(List<SmallArea> some) {
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
    }

    /** What an area is called everywhere: what it was called where it is none of these. */
    public String name(String called) {
        return find(called).map(SmallArea::name).orElse(called);
    }

    /** The same rows, with each of these areas under one name. */
    public List<PopulationRow> rename(List<PopulationRow> rows) {
        return rows.stream()
                .map(row -> isEmpty() ? row : row.in(name(row.area())))
                .toList();
    }

    /**
     * Those that others tell of; where there are areas and none of them is told of, that is told, and so are areas of
     * the population that lie nobody knows where.
     *
     * @param homes areas that some are said to live in
     */
    public List<SmallArea> used(
            LazyRegister register, Population population, Set<String> homes, CellReference place, Findings findings) {
        Set<String> districts = new HashSet<>();
        register.units().forEach(row -> row.unit().area().ifPresent(districts::add));
        register.buildings().forEach(row -> row.building().area().ifPresent(districts::add));
        List<SmallArea> named = areas.stream()
                .filter(area -> population.areas().contains(area.name()) || homes.contains(area.name()))
                .toList();
        // Where there are smaller ones, whoever lives in a district lives in one of them.
        boolean smaller = named.stream().anyMatch(area -> !districts.contains(area.name()));
        List<SmallArea> used = named.stream()
                .filter(area -> !smaller || !districts.contains(area.name()) || homes.contains(area.name()))
                .toList();
        List<String> unplaced = population.areas().stream()
                .filter(area ->
                        !area.equals(Population.EVERYWHERE) && !districts.contains(area) && !homes.contains(area))
                .filter(area -> find(area).isEmpty())
                .toList();
        if (!isEmpty() && named.isEmpty()) {
            findings.add(FindingCode.AREAS_UNUSED, place, Integer.toString(areas.size()));
        } else if (!isEmpty() && !unplaced.isEmpty()) {
            String some = String.join(", ", unplaced.stream().limit(MOST_NAMED).toList());
            findings.add(FindingCode.AREAS_UNPLACED, place, Integer.toString(unplaced.size()), some);
        }
        return used;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Without zeros before it, which spreadsheets lose. */
    private static Optional<String> digits(String text) {
        Matcher matcher = NUMBER.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String lasting(String number) {
        return number.substring(Math.max(0, number.length() - LASTING_DIGITS));
    }
}
