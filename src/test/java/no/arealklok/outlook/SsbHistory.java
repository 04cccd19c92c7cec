package no.arealklok.outlook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** SSB's municipal projections beside what happened: residents by municipality, ages and year, in each vintage. */
record SsbHistory(Map<Key, Double> persons, Set<String> municipalities, Set<String> ages) {
    static final List<Integer> VINTAGES = List.of(2016, 2018, 2020, 2022, 2024);
    static final int LONGEST = 10;
    private static final int TRUTH = 0;

    record Key(int vintage, String municipality, String ages, int year) {}

    /** Rows of {@code Kommune,Alder,År,Personer,Kilde}. */
    static SsbHistory read(Path folder) throws IOException {
        SsbHistory read = new SsbHistory(new HashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (String line :
                Files.readAllLines(folder.resolve("befolkning_sammenlikning_historisk_og_framskrivinger.csv"))) {
            String[] cells = line.split(",");
            if (!cells[2].equals("År")) {
                int vintage = cells[4].equals("Historisk") ? TRUTH : Integer.parseInt(cells[4].split(" ")[1]);
                read.add(
                        vintage,
                        cells,
                        cells[1].replace(" år eller eldre", "-plus").replace(" år", ""));
            }
        }
        return read;
    }

    private void add(int vintage, String[] cells, String group) {
        municipalities.add(cells[0]);
        ages.add(group);
        int year = Integer.parseInt(cells[2]);
        double number = Double.parseDouble(cells[3]);
        persons.put(new Key(vintage, cells[0], group, year), number);
        if (group.equals("80-89") || group.equals("90-plus")) {
            ages.add("80-plus");
            persons.merge(new Key(vintage, cells[0], "80-plus", year), number, Double::sum);
        }
    }

    OptionalDouble projected(int vintage, String municipality, String group, int year) {
        Double found = persons.get(new Key(vintage, municipality, group, year));
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found);
    }

    OptionalDouble happened(String municipality, String group, int year) {
        return projected(TRUTH, municipality, group, year);
    }

    /**
     * |projected − true| ÷ divisor, smallest first, for every municipality and each of the vintages that has come so
     * far.
     */
    List<Double> errors(List<Integer> vintages, String group, int yearsAhead, boolean ofTheTruth) {
        List<Double> errors = new ArrayList<>();
        for (int vintage : vintages) {
            for (String municipality : municipalities) {
                OptionalDouble said = projected(vintage, municipality, group, vintage + yearsAhead);
                OptionalDouble came = happened(municipality, group, vintage + yearsAhead);
                if (said.isPresent() && came.isPresent()) {
                    double divisor = ofTheTruth ? came.getAsDouble() : said.getAsDouble();
                    errors.add(Math.abs(said.getAsDouble() - came.getAsDouble()) / divisor);
                }
            }
        }
        return errors.stream().sorted().toList();
    }

    /** The least error that 80 % of the cases do not pass. */
    static double quantile80(List<Double> sorted) {
        return sorted.get((int) Math.ceil(0.8 * sorted.size()) - 1);
    }

    static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
