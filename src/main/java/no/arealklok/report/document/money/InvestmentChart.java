package no.arealklok.report.document.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.quantity.Horizon;
import no.arealklok.report.BarChart;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.ServiceType;

/** What the plan invests in each year, by service. */
public final class InvestmentChart {
    private static final double MILLION = 1e6;

    private final Phrases phrases;
    private final List<Built> built;

    public InvestmentChart(Phrases phrases) {
        this.phrases = phrases;
        this.built = phrases.analysis().plan().sites().stream()
                .flatMap(site -> site.extensions().stream())
                .toList();
    }

    /** Empty where nothing is built. */
    public Optional<BarChart> chart() {
        if (built.isEmpty()) {
            return Optional.empty();
        }
        Horizon horizon = phrases.analysis().horizon();
        List<BarChart.Bars> series = new ArrayList<>();
        for (ServiceType type : phrases.analysis().inputs().types().all()) {
            List<Built> its =
                    built.stream().filter(one -> one.service().type() == type).toList();
            if (!its.isEmpty()) {
                series.add(phrases.numbers()
                        .bars(
                                phrases.plural(type),
                                millions(its, horizon),
                                phrases.figures().investment("investment", its)));
            }
        }
        return Optional.of(new BarChart(
                phrases.text("investments.title"),
                phrases.text("investments.described"),
                phrases.text("investments.axis"),
                horizon.years().mapToObj(Integer::toString).toList(),
                false,
                series,
                List.of()));
    }

    private static List<Double> millions(List<Built> its, Horizon horizon) {
        return IntStream.range(0, horizon.length())
                .mapToObj(t -> its.stream().mapToLong(one -> one.paid().in(t)).sum() / MILLION)
                .toList();
    }
}
