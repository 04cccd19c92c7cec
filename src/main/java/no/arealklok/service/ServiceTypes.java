package no.arealklok.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The service types of a run, in the order in which reports show them. */
public final class ServiceTypes {
    private final Map<String, ServiceType> byId = new LinkedHashMap<>();

    public ServiceTypes(List<ServiceType> types) {
        types.forEach(type -> byId.put(type.id(), type));
    }

    /** These types and one more, last; in the place of a type with the same id. */
    public ServiceTypes with(ServiceType added) {
        List<ServiceType> types = new ArrayList<>(byId.values());
        types.removeIf(type -> type.id().equals(added.id()));
        types.add(added);
        return new ServiceTypes(types);
    }

    public Collection<ServiceType> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** @throws IllegalArgumentException when there is no such type */
    public ServiceType type(String id) {
        ServiceType type = byId.get(id);
        if (type == null) {
            throw new IllegalArgumentException("there is no service type " + id);
        }
        return type;
    }

    /** The type that a register means by this word, in any case and with surrounding blanks. */
    public Optional<ServiceType> findNamed(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return byId.values().stream()
                .filter(type -> type.id().equals(wanted) || type.synonyms().contains(wanted) || isPlural(type, wanted))
                .findFirst();
    }

    private static boolean isPlural(ServiceType type, String word) {
        return type.plural().all().stream().anyMatch(word::equalsIgnoreCase);
    }
}
