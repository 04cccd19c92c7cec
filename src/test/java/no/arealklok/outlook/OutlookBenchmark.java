package no.arealklok.outlook;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import no.arealklok.capacity.UnitUses;
import no.arealklok.input.Municipality;
import no.arealklok.input.json.NormReader;
import no.arealklok.input.json.ServiceTypeReader;
import no.arealklok.norm.Norms;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import no.arealklok.service.ServiceTypes;

/**
 * Seconds of processor time for the outlook of many units over 20 years in three alternatives, and for each unit's 80 %
 * band; each size in a program of its own that has just started and has one core. Prints a table. Run by the profile
 * {@code benchmark}.
 */
public final class OutlookBenchmark {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final Horizon HORIZON = new Horizon(2026, 2046);
    private static final String HEAP = "2g";
    private static final long LONGEST_SECONDS = 600;

    private OutlookBenchmark() {}

    /** @param arguments none for the whole table; the number of units for one measurement */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 1) {
            measure(Integer.parseInt(arguments[0]));
            return;
        }
        System.out.println("| units × 20 years × 3 alternatives | utilisation and outlook, processor s | µs a unit | "
                + "80 % bands, processor s | users in the last year |");
        System.out.println("|---|---|---|---|---|");
        for (int size : SIZES) {
            run(size);
        }
    }

    private static void measure(int size) {
        Municipality town = LargeTown.of(size, HORIZON);
        Norms norms = new NormReader().readDefaults();
        ServiceTypes types = new ServiceTypeReader().readDefaults();
        double start = processorSeconds();
        UnitUses uses = new UnitUses(town.register(), types, norms);
        Outlook outlook =
                new Forecaster(town.register(), town.population(), town.local(), HORIZON, norms).forecast(uses);
        double forecast = processorSeconds();
        double ends = 0;
        for (UnitOutlook unit : outlook.all()) {
            ends += outlook.band(unit).high().in(HORIZON.lastYear());
        }
        double bands = processorSeconds();
        double users =
                outlook.total("all", Growth.MAIN, unit -> true).orElseThrow().in(HORIZON.lastYear());
        if (outlook.all().size() != size || ends < users) {
            throw new IllegalStateException(outlook.all().size() + " units, " + users + " users, bands to " + ends);
        }
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.1f | %,.0f | %.1f | %,.0f |%n",
                size,
                forecast - start,
                1e6 * (forecast - start) / size,
                bands - forecast,
                users);
    }

    /** Of the whole program, with its collector and compiler: other programs do not count, however busy the machine. */
    private static double processorSeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static void run(int size) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP,
                        "-XX:ActiveProcessorCount=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OutlookBenchmark.class.getName(),
                        Integer.toString(size))
                .inheritIO()
                .start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly().waitFor();
            System.out.printf(Locale.ROOT, "| %,d | does not finish | – | – | – |%n", size);
        }
    }
}
