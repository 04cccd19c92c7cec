package no.arealklok.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import no.arealklok.fixture.CaseText;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.excel.RegisterReading;
import no.arealklok.input.excel.Workbooks;
import no.arealklok.norm.Norm;

/** A small workbook drawn from a seed, of which one cell can be turned into what it should not be. */
final class FlippedRegister {
    /** What a cell is turned into. */
    enum Flip {
        ENERGY_THOUSANDFOLD("energy × 1 000"),
        RUNNING_COST_OF_ONE_KRONE("running cost of 1 krone a m²"),
        RUNNING_COST_OF_A_MILLION("running cost of a million kroner a m²"),
        SITE_VALUE_TENFOLD("site value × 10"),
        EXTENSION_IN_THOUSANDS("cost of an extension in thousands of kroner"),
        USERS_ARE_A_NUMBER_OF_AN_ORGANISATION("users that are an organisation number"),
        USERS_BEYOND_HISTORY("users 30–60 % above history"),
        PART_OF_A_PERSON("part of a person"),
        NORM_NEGATIVE("norm below 0"),
        NORM_HUGE("norm × 1 000 000"),
        NORM_LOW_ABOVE_HIGH("norm whose low is above its high"),
        NORM_UNKNOWN("norm that there is not");

        final String words;

        Flip(String words) {
            this.words = words;
        }
    }

    private static final String ENERGY = "Energi (kWh)";
    private static final String COST = "Utvidelse 1 kostnad (kr)";

    private final Random dice;
    private final List<Norm> norms;
    private final List<Map<String, String>> buildings = new ArrayList<>();
    private final List<Map<String, String>> units = new ArrayList<>();
    private final List<Map<String, String>> history = new ArrayList<>();
    private final List<Map<String, String>> assumptions = new ArrayList<>();

    FlippedRegister(long seed, List<Norm> norms) {
        this.dice = new Random(seed);
        this.norms = norms;
        for (int i = 1; i <= 4; i++) {
            add("S" + i, "skole", 100 + dice.nextInt(300), 12);
            add("K" + i, "barnehage", 30 + dice.nextInt(60), 10);
        }
        assumptions.add(row("Nøkkel", "economy.discount-rate", "Verdi", 0.04, "Lav", 0.03, "Høy", 0.05));
    }

    private void add(String id, String service, int places, int area) {
        double size = places * area;
        double users = Math.max(8, Math.round(places * between(0.4, 1)));
        buildings.add(row(
                "Bygg-ID",
                "B" + id,
                "Byggnavn",
                "Bygg " + id,
                "Breddegrad",
                59.9 + dice.nextInt(300) / 10_000.0,
                "Lengdegrad",
                10.5 + dice.nextInt(500) / 10_000.0,
                "Eieform",
                "eid",
                "BTA",
                size,
                ENERGY,
                size * between(130, 260),
                "FDV",
                size * between(600, 1_400),
                "Tomteverdi",
                size * between(3_000, 9_000),
                "Utvidelse 1 tjeneste",
                service,
                "Utvidelse 1 plasser",
                1 + places / 4,
                COST,
                (1 + places / 4) * area * between(30_000, 60_000)));
        units.add(row(
                "Enhets-ID",
                id,
                "Navn",
                "Enhet " + id,
                "Tjeneste",
                service,
                "Driver",
                "kommunal",
                "Bygg",
                "B" + id,
                // One in eight has no places: then nothing but other years can tell that users are too many.
                "Kapasitet",
                dice.nextInt(8) == 0 ? "" : places,
                "Brukere",
                users));
        history.add(row("Enhets-ID", id, "År", 2025, "Brukere", users * between(0.96, 1.04)));
    }

    private double between(double low, double high) {
        return low + (high - low) * dice.nextDouble();
    }

    private static Map<String, String> row(Object... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put((String) cells[i], text(cells[i + 1]));
        }
        return row;
    }

    /** Money, energy and persons are whole; positions and rates are not. */
    private static String text(Object cell) {
        return cell instanceof Double number
                ? number >= 100 || number == Math.rint(number)
                        ? Long.toString(Math.round(number))
                        : String.format(Locale.ROOT, "%.4f", number)
                : cell.toString();
    }

    /** Turns one cell, or adds one norm. */
    FlippedRegister flip(Flip flip) {
        Map<String, String> building = any(buildings);
        Map<String, String> unit = any(units);
        Norm norm = any(norms);
        switch (flip) {
            case ENERGY_THOUSANDFOLD -> times(building, ENERGY, 1_000);
            case RUNNING_COST_OF_ONE_KRONE -> building.put("FDV", building.get("BTA"));
            case RUNNING_COST_OF_A_MILLION -> building.put("FDV", building.get("BTA") + "000000");
            case SITE_VALUE_TENFOLD -> times(building, "Tomteverdi", 10);
            case EXTENSION_IN_THOUSANDS -> times(building, COST, 0.001);
            case USERS_ARE_A_NUMBER_OF_AN_ORGANISATION ->
                unit.put("Brukere", Integer.toString(800_000_000 + dice.nextInt(200_000_000)));
            case USERS_BEYOND_HISTORY -> times(unit, "Brukere", between(1.3, 1.6));
            case PART_OF_A_PERSON -> unit.put("Brukere", unit.get("Brukere") + "." + (1 + dice.nextInt(9)));
            case NORM_NEGATIVE -> assume(norm.key(), -Math.max(0.5, norm.value()));
            case NORM_HUGE -> assume(norm.key(), 1e6 * Math.max(1, norm.value()));
            case NORM_LOW_ABOVE_HIGH ->
                assumptions.add(row(
                        "Nøkkel", norm.key(), "Verdi", norm.value(), "Lav", norm.value() + 2, "Høy", norm.value() + 1));
            case NORM_UNKNOWN -> assume(norm.key() + "x", norm.value());
        }
        return this;
    }

    private static void times(Map<String, String> row, String column, double factor) {
        row.put(column, Long.toString(Math.round(Double.parseDouble(row.get(column)) * factor)));
    }

    private void assume(String key, double value) {
        assumptions.add(row("Nøkkel", key, "Verdi", value));
    }

    private <T> T any(List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }

    RegisterReading read(Path folder) throws IOException {
        return new RegisterReader()
                .read(
                        Workbooks.sheet("Bygg", sheet(buildings))
                                .and("Enheter", sheet(units))
                                .and("Historikk", sheet(history))
                                .and("Forutsetninger", sheet(assumptions))
                                .in(folder),
                        CaseText.TYPES);
    }

    private static String sheet(List<Map<String, String>> rows) {
        List<String> headings = List.copyOf(rows.get(0).keySet());
        return rows.stream()
                .map(row -> headings.stream()
                        .map(heading -> row.getOrDefault(heading, ""))
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n", String.join(" | ", headings) + "\n", "\n"));
    }
}
