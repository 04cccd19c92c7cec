package no.arealklok.batch;

import java.util.List;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.input.KeyMeasure;
import no.arealklok.register.Building;

/**
 * What a run is held against similar municipalities by.
 *
 * @param municipalities the numbers (kommunenummer) of its buildings, each once; one where the register is of one
 * @param all what is not known is not there
 */
public record KeyFigures(List<String> municipalities, List<KeyFigure> all) {
    public KeyFigures {
        municipalities = List.copyOf(municipalities);
        all = List.copyOf(all);
    }

    public static KeyFigures of(Analysis analysis) {
        List<String> numbers = analysis.inputs().municipality().register().buildings().stream()
                .map(Building::cadastre)
                .flatMap(cadastre -> cadastre.municipality().stream())
                .distinct()
                .sorted()
                .toList();
        return new KeyFigures(numbers, new KeyFigureCounter(analysis).all());
    }

    public Optional<KeyFigure> find(KeyMeasure measure, Optional<String> service) {
        return all.stream()
                .filter(one -> one.measure() == measure && one.service().equals(service))
                .findFirst();
    }
}
