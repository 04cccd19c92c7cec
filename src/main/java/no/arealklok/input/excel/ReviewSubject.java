package no.arealklok.input.excel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.arealklok.directive.Subject;
import no.arealklok.directive.Subject.Topic;
import no.arealklok.input.excel.ReviewRow.Field;
import no.arealklok.language.Label;
import no.arealklok.register.Building;
import no.arealklok.register.Extension;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;

/** What a row of a review is about: where it does not say, a unit, or the extension of a building with that id. */
record ReviewSubject(ReviewRow row, Register register) {
    Subject of(String id, ServiceTypes types) {
        return switch (row.text(Field.TOPIC).map(this::topic).orElseGet(() -> topicOf(id))) {
            case MOVE -> Subject.unit(unit(id));
            case BOUNDARY -> Subject.boundary(unit(id), row.text(Field.AREA).orElse(""));
            case EXTENSION -> {
                String service = service(building(id), types);
                yield Subject.extension(id, service, places(building(id), service));
            }
        };
    }

    private Topic topicOf(String id) {
        return register.findUnit(id).isEmpty() && register.findBuilding(id).isPresent() ? Topic.EXTENSION : Topic.MOVE;
    }

    private Topic topic(String word) {
        return Stream.of(Topic.values())
                .filter(topic -> ReviewRow.isOne(ReviewRow.words("review.topic." + topic), word))
                .findFirst()
                .orElseThrow(() -> ReviewRow.unusable("review.noTopic", row.at(Field.TOPIC), Label.of(word)));
    }

    private String unit(String id) {
        if (register.findUnit(id).isEmpty()) {
            throw ReviewRow.unknown(
                    "review.noUnit",
                    row.at(Field.UNIT),
                    id,
                    register.units().stream().map(Unit::id));
        }
        return id;
    }

    private Building building(String id) {
        return register.findBuilding(id)
                .orElseThrow(() -> ReviewRow.unknown(
                        "review.noBuilding",
                        row.at(Field.UNIT),
                        id,
                        register.buildings().stream().map(Building::id)));
    }

    /** The one that is named, or the only one that the building can be extended for. */
    private String service(Building building, ServiceTypes types) {
        List<String> possible = building.extensions().stream()
                .map(Extension::service)
                .distinct()
                .toList();
        Optional<String> named = row.text(Field.SERVICE)
                .map(word -> types.all().stream()
                        .filter(type -> ReviewRow.isOne(type.label(), word))
                        .findFirst()
                        .or(() -> types.findNamed(word))
                        .map(ServiceType::id)
                        .orElse(""));
        String service = named.orElseGet(() -> possible.size() == 1 ? possible.get(0) : "");
        if (service.isEmpty() && possible.size() > 1) {
            throw row.lacking(Field.SERVICE);
        }
        if (!possible.contains(service)) {
            throw ReviewRow.unusable("review.noExtension", row.at(Field.UNIT), Label.of(building.id()));
        }
        return service;
    }

    /** As many as the row says, or as the only way to extend the building gives. */
    private OptionalLong places(Building building, String service) {
        Optional<String> places = row.text(Field.PLACES).filter(text -> text.matches("\\d{1,6}"));
        if (places.isPresent()) {
            return OptionalLong.of(Long.parseLong(places.get()));
        }
        List<Long> possible = building.extensions().stream()
                .filter(extension -> extension.service().equals(service))
                .map(extension -> extension.places().whole())
                .toList();
        return possible.size() == 1 ? OptionalLong.of(possible.get(0)) : OptionalLong.empty();
    }
}
