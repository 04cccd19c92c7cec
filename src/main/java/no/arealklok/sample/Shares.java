package no.arealklok.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides whole things in proportion to weights, by largest remainder, so that the parts add up. */
final class Shares {
    private Shares() {}

    static List<Integer> divide(int total, List<Double> weights) {
        double sum = weights.stream().mapToDouble(weight -> weight).sum();
        List<Integer> parts = new ArrayList<>();
        List<Double> remainders = new ArrayList<>();
        for (double weight : weights) {
            double exact = total * weight / sum;
            parts.add((int) exact);
            remainders.add(exact - (int) exact);
        }
        int left = total - parts.stream().mapToInt(part -> part).sum();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing((Integer index) -> -remainders.get(index)))
                .limit(left)
                .forEach(index -> parts.set(index, parts.get(index) + 1));
        return parts;
    }
}
