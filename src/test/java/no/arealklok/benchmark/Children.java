package no.arealklok.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Programs that a benchmark begins. */
final class Children {
    private static final double TICKS_A_SECOND = 100;

    private Children() {}

    /** What begins programs, and waits for them to end. */
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    /** Processor time of what is begun, and of what that begins, as Linux counts it in hundredths of a second. */
    static double secondsOf(Work work) throws IOException, InterruptedException {
        double before = seconds();
        work.run();
        return seconds() - before;
    }

    private static double seconds() throws IOException {
        String own = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = own.substring(own.lastIndexOf(')') + 2).split(" ");
        return IntStream.of(13, 14)
                        .mapToLong(field -> Long.parseLong(fields[field]))
                        .sum()
                / TICKS_A_SECOND;
    }

    static void end(Process process) throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a program ends with " + process.exitValue());
        }
    }
}
