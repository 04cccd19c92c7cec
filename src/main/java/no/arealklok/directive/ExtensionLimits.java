package no.arealklok.directive;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.arealklok.register.Building;
import no.arealklok.register.Extension;

/** What directives leave of the ways in which buildings can be extended. */
public record ExtensionLimits(List<Directive> directives) {
    /** Nothing is ruled out. */
    public static final ExtensionLimits NONE = new ExtensionLimits(List.of());

    public ExtensionLimits {
        directives = directives.stream()
                .filter(directive -> directive.kind().isOnExtensions())
                .toList();
    }

    /** The building's extensions that may be built for a service. */
    public List<Extension> allowed(Building building, String service) {
        return building.extensions().stream()
                .filter(extension -> extension.service().equals(service))
                .filter(extension -> on(building, service).allMatch(directive -> allows(directive, extension)))
                .toList();
    }

    /** The latest of the calendar years before which none for the service may be ready. */
    public OptionalInt notBefore(Building building, String service) {
        return on(building, service)
                .flatMapToInt(directive -> directive.year().stream())
                .max();
    }

    /** The calendar year in which one for the service is ready, as decided. */
    public OptionalInt decided(Building building, String service) {
        return on(building, service)
                .filter(directive -> directive.kind() == Directive.Kind.EXTENSION_DECIDED)
                .flatMapToInt(directive -> directive.year().stream())
                .max();
    }

    /** Whether pavilions may be rented. */
    public boolean mayRent() {
        return directives.stream().noneMatch(directive -> directive.kind() == Directive.Kind.NO_PAVILIONS);
    }

    private Stream<Directive> on(Building building, String service) {
        return directives.stream()
                .filter(directive -> directive.kind() != Directive.Kind.NO_PAVILIONS)
                .filter(directive -> directive.targets().get(0).equals(building.id()))
                .filter(directive -> directive.targets().size() == 1
                        || directive.targets().get(1).equals(service));
    }

    private static boolean allows(Directive directive, Extension extension) {
        return switch (directive.kind()) {
            case NOT_EXTENDED -> false;
            case EXTENSION_FIXED, EXTENSION_DECIDED ->
                extension.places().whole() == directive.amount().getAsLong();
            default -> true;
        };
    }
}
