package no.arealklok.outlook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;

/**
 * How often the band of one unit held what came, one to four years ahead, in the years of a history: each year's
 * numbers are projected as a register of that year, with the users of all units together as they came, or without a
 * population.
 *
 * @param units by their names, the users of each year; NaN where they are not known
 */
record Calibration(int firstYear, List<double[]> units) {
    static final int LONGEST = 4;

    /** @param inside of the cases, by years ahead from 1 */
    record Held(int[] inside, int[] cases) {
        double share(int ahead) {
            return (double) inside[ahead - 1] / cases[ahead - 1];
        }
    }

    /** Rows of a unit's name and its users, a column for each year; text in others is left out. */
    static Calibration of(List<String> lines) {
        String[] heading = lines.get(0).split(",");
        int[] years = IntStream.range(0, heading.length)
                .filter(i -> heading[i].matches("(19|20)\\d\\d"))
                .toArray();
        List<double[]> units = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            units.add(Arrays.stream(years)
                    .mapToDouble(i -> cells[i].isBlank() ? Double.NaN : Double.parseDouble(cells[i]))
                    .toArray());
        }
        return new Calibration(Integer.parseInt(heading[years[0]]), units);
    }

    /** @param known whether the users of all units together are known beforehand */
    Held held(boolean known) {
        Held held = new Held(new int[LONGEST], new int[LONGEST]);
        int years = units.get(0).length;
        for (int base = 0; base < years - LONGEST; base++) {
            int from = base;
            List<double[]> whole = units.stream()
                    .filter(unit -> IntStream.rangeClosed(from, from + LONGEST).noneMatch(t -> Double.isNaN(unit[t])))
                    .toList();
            if (whole.size() > 1) {
                count(whole, base, known, held);
            }
        }
        return held;
    }

    /** Schools that open or close within the years are left out, of the total too. */
    private void count(List<double[]> whole, int base, boolean known, Held held) {
        Outlook outlook = outlook(whole, base, known);
        int i = 0;
        for (UnitOutlook unit : outlook.all()) {
            ErrorBand band = outlook.band(unit);
            for (int ahead = 1; ahead <= LONGEST; ahead++) {
                int year = firstYear + base + ahead;
                double came = whole.get(i)[base + ahead];
                held.cases()[ahead - 1]++;
                held.inside()[ahead - 1] +=
                        band.low().in(year) <= came && came <= band.high().in(year) ? 1 : 0;
            }
            i++;
        }
    }

    private Outlook outlook(List<double[]> whole, int base, boolean known) {
        int year = firstYear + base;
        String rows = IntStream.range(0, whole.size())
                .mapToObj(i -> "S%02d | school | B | - | %d | area=T".formatted(i, Math.round(whole.get(i)[base])))
                .collect(Collectors.joining("\n"));
        CaseText text = new CaseText(new Horizon(year, year + LONGEST))
                .buildings("B | 0 | 0 | -")
                .units(rows);
        if (known) {
            String totals = IntStream.rangeClosed(base, base + LONGEST)
                    .mapToObj(t -> Double.toString(
                            whole.stream().mapToDouble(unit -> unit[t]).sum()))
                    .collect(Collectors.joining(" "));
            text.population("T | 6–12 | MAIN | %d | %s".formatted(year, totals));
        }
        return text.outlook();
    }

    /** Of a file of comma-separated values. */
    public static void main(String[] files) throws IOException {
        Calibration calibration = of(Files.readAllLines(Path.of(files[0])));
        for (boolean known : List.of(true, false)) {
            Held held = calibration.held(known);
            for (int ahead = 1; ahead <= LONGEST; ahead++) {
                System.out.printf(
                        Locale.ROOT,
                        "%s %d: %.1f %% of %d%n",
                        known ? "total known" : "no population",
                        ahead,
                        100 * held.share(ahead),
                        held.cases()[ahead - 1]);
            }
        }
    }
}
