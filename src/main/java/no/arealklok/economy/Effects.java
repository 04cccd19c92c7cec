package no.arealklok.economy;

import java.util.List;

/**
 * What follows from one thing: money, and greenhouse gases.
 *
 * @param flows the emissions at their price among them
 */
public record Effects(List<CashFlow> flows, List<Emission> emissions) {
    public static final Effects NONE = new Effects(List.of(), List.of());

    public Effects {
        flows = List.copyOf(flows);
        emissions = List.copyOf(emissions);
    }

    public static Effects sum(List<Effects> parts) {
        return new Effects(
                parts.stream().flatMap(part -> part.flows.stream()).toList(),
                parts.stream().flatMap(part -> part.emissions.stream()).toList());
    }
}
