package no.arealklok.spark;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.arealklok.app.Arealklok;
import no.arealklok.batch.Task;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The command {@code batch} on Apache Spark: a task for each register under each scenario, and the summary at the end.
 * Each runs in a Java machine of its own, from the jar that Spark has handed out, so that no library of Spark's takes
 * the place of ours.
 */
public final class SparkBatch {
    private static final String HEAP = "spark.arealklok.heap";

    private SparkBatch() {}

    /** @param words as after {@code batch}, the folder first */
    public static void main(String[] words) throws IOException, InterruptedException, URISyntaxException {
        int tasks = Task.in(Path.of(words[0])).size();
        // Others see the same folders under the same names, so that a relative name holds there, too.
        String place = Path.of("").toAbsolutePath().toString();
        SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "arealklok");
        String heap = conf.get(HEAP, "1500m");
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            List<Integer> shards = IntStream.rangeClosed(1, tasks).boxed().toList();
            spark.parallelize(shards, Math.max(1, tasks))
                    .foreach(shard -> run(place, heap, words, "--shard", shard + "/" + tasks, "--threads", "1"));
        }
        run(place, heap, words, "--collect");
    }

    private static void run(String place, String heap, String[] words, String... more)
            throws IOException, InterruptedException, URISyntaxException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = Path.of(SparkBatch.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        List<String> command =
                new ArrayList<>(List.of(java, "-Xmx" + heap, "-cp", jar, Arealklok.class.getName(), "batch"));
        command.addAll(List.of(words));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .directory(new File(place))
                .redirectErrorStream(true)
                .start();
        // An executor that loses its worker ends itself, and must not leave ours at work.
        Thread end = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        try {
            String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            System.out.print(said);
            if (process.waitFor() != 0) {
                throw new IOException(said);
            }
        } finally {
            process.destroyForcibly();
            Runtime.getRuntime().removeShutdownHook(end);
        }
    }
}
