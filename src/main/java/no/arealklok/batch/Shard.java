package no.arealklok.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One of so many parts of a batch (del), each for a process of its own.
 *
 * @param index from 1 to count
 */
public record Shard(int index, int count) {
    public static final Shard ALL = new Shard(1, 1);

    private static final Pattern NUMBERS = Pattern.compile("(auto|\\d{1,6})(?:/(\\d{1,6}))?");

    public Shard {
        if (index < 1 || index > count) {
            throw new IllegalArgumentException("no part " + index + " of " + count);
        }
    }

    /**
     * {@code 3/16}; {@code auto} is the place in the array that Slurm has started, and {@code auto/16} of that or of a
     * Kubernetes job, which does not say how many it is.
     *
     * @param environment variables of this program
     * @return empty when it is no such thing, or the variables are not there
     */
    public static Optional<Shard> parse(String text, Map<String, String> environment) {
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        Optional<Integer> count = Optional.ofNullable(numbers.group(2)).map(Integer::valueOf);
        if (!numbers.group(1).equals("auto")) {
            return count.flatMap(all -> of(Integer.parseInt(numbers.group(1)), all));
        }
        return number(environment, "SLURM_ARRAY_TASK_ID")
                .flatMap(id -> number(environment, "SLURM_ARRAY_TASK_MIN")
                        .flatMap(first -> count.or(() -> number(environment, "SLURM_ARRAY_TASK_COUNT"))
                                .flatMap(all -> of(id - first + 1, all))))
                .or(() -> number(environment, "JOB_COMPLETION_INDEX")
                        .flatMap(index -> count.flatMap(all -> of(index + 1, all))));
    }

    private static Optional<Shard> of(int index, int count) {
        return index < 1 || index > count ? Optional.empty() : Optional.of(new Shard(index, count));
    }

    private static Optional<Integer> number(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    /** Those whose turn it is, dealt out one by one: each of them in one part and no other. */
    public <T> List<T> of(List<T> all) {
        return IntStream.range(0, all.size())
                .filter(place -> place % count == index - 1)
                .mapToObj(all::get)
                .toList();
    }
}
