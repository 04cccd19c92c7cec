package no.arealklok.report.json;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import java.util.Map;
import java.util.ResourceBundle;
import no.arealklok.economy.Perspective;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of analysis.json, made from the records that the file is: nothing else may stand there, and nothing may
 * lack but what is marked so. Descriptions are English, as the file's names are.
 */
final class AnalysisSchema {
    /** What each name says, by record and name, or by the name where it says the same everywhere. */
    static final ResourceBundle DESCRIPTIONS = ResourceBundle.getBundle("no.arealklok.report.json.descriptions");

    private AnalysisSchema() {}

    static JsonNode node() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        builder.forFields()
                .withRequiredCheck(field -> field.getAnnotation(MayLack.class) == null)
                .withDescriptionResolver(AnalysisSchema::description);
        builder.forTypesInGeneral().withTypeAttributeOverride((node, type, context) -> {
            keys(node, type);
            either(node, type);
        });
        return new SchemaGenerator(builder.build()).generateSchema(AnalysisFile.class);
    }

    private static String description(FieldScope field) {
        if (field.isFakeContainerItemScope()) {
            return null;
        }
        String name = field.getDeclaredName();
        String own = field.getDeclaringType().getErasedType().getSimpleName() + "." + name;
        return DESCRIPTIONS.getString(DESCRIPTIONS.containsKey(own) ? own : name);
    }

    /** A map by the words of an enum has no other keys. */
    private static void keys(ObjectNode node, TypeScope scope) {
        ResolvedType key = scope.getTypeParameterFor(Map.class, 0);
        if (key != null && key.getErasedType().isEnum()) {
            ArrayNode words = node.putObject("propertyNames").putArray("enum");
            for (Object word : key.getErasedType().getEnumConstants()) {
                words.add(((Enum<?>) word).name());
            }
            if (key.getErasedType() == Perspective.class) {
                // Money is always told of both.
                node.set("required", words.deepCopy());
            }
        }
    }

    private static void either(ObjectNode node, TypeScope scope) {
        EitherOf names = scope.getType().getErasedType().getAnnotation(EitherOf.class);
        if (names != null) {
            ArrayNode either = node.putArray("oneOf");
            for (String name : names.value()) {
                either.addObject().putArray("required").add(name);
            }
        }
    }
}
