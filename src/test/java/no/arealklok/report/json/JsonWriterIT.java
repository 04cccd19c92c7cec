package no.arealklok.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.solver.OptaPlannerSearch;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.norm.Norms;
import no.arealklok.sample.SampleMunicipality;
import no.arealklok.service.ServiceType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** analysis.json of a municipality of fifty units: every number leads back to a cell or norm. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonWriterIT {
    @TempDir
    private static Path folder;

    private static Analysis analysis;
    private static JsonNode root;
    private static final Map<String, JsonNode> FIGURES = new HashMap<>();

    @BeforeAll
    static void write() throws IOException {
        analysis = new CaseRun(SampleMunicipality.of("by.xlsx", 3, 50), List.of(), straining())
                .effort(20)
                .analyse(new OptaPlannerSearch());
        new JsonWriter().write(analysis, folder);
        root = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("analysis.json")));
        root.get("figures").forEach(figure -> FIGURES.put(figure.get("id").asString(), figure));
    }

    /** The program's norms, but for a strain that each service tolerates in three years. */
    private static Norms straining() {
        CaseText text = new CaseText().ownNorms();
        for (ServiceType type : CaseText.TYPES.all()) {
            text.norm("strain." + type.id() + ".share", 0.1).norm("strain." + type.id() + ".years", 3);
        }
        return text.norms();
    }

    @Test
    void what_is_tolerated_is_told_with_what_it_follows_from() {
        JsonNode strained = root.get("alternatives").get("zero").get("strained");

        assertThat(strained).isNotEmpty();
        for (JsonNode use : strained) {
            JsonNode figure = FIGURES.get(use.get("usersFigure").asString());
            assertThat(figure.get("value").asInt())
                    .isEqualTo(use.get("users").asInt())
                    .isPositive();
            assertThat(figure.get("operands").toString())
                    .contains(
                            "norm/strain.%s.share".formatted(use.get("service").asString()));
        }
    }

    @Test
    void every_figure_that_is_named_is_there() {
        Set<String> missing = new TreeSet<>();
        collectMissing(root, missing);
        assertThat(missing).isEmpty();
    }

    private static void collectMissing(JsonNode node, Set<String> missing) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            boolean one = property.getKey().endsWith("Figure");
            boolean many =
                    property.getKey().endsWith("Figures") || property.getKey().equals("operands");
            if (one || many) {
                (one ? List.of(property.getValue()) : property.getValue()).forEach(id -> addMissing(id, missing));
            }
            collectMissing(property.getValue(), missing);
        }
        if (node.isArray()) {
            node.forEach(element -> collectMissing(element, missing));
        }
    }

    private static void addMissing(JsonNode id, Set<String> missing) {
        if (!FIGURES.containsKey(id.asString())) {
            missing.add(id.asString());
        }
    }

    @Test
    void every_figure_leads_back_to_cells_and_norms() {
        assertThat(FIGURES).hasSizeGreaterThan(200);
        assertThat(FIGURES.values()).allSatisfy(figure -> {
            boolean read = figure.has("cell");
            boolean norm = figure.has("norm");
            boolean computed = figure.has("formula") && figure.get("operands").size() > 0;
            assertThat(List.of(read, norm, computed)).as(figure.toString()).containsOnlyOnce(true);
        });
    }

    @Test
    void no_figure_is_made_from_itself() {
        Map<String, Boolean> done = new HashMap<>();
        FIGURES.keySet().forEach(id -> visit(id, done));
    }

    private static void visit(String id, Map<String, Boolean> done) {
        assertThat(done.get(id)).as("circle through " + id).isNotEqualTo(false);
        if (done.putIfAbsent(id, false) == null && FIGURES.get(id).has("operands")) {
            FIGURES.get(id).get("operands").forEach(operand -> visit(operand.asString(), done));
        }
        done.put(id, true);
    }

    @Test
    void the_cost_of_each_alternative_is_the_sum_of_the_municipalitys_cash_flows() {
        for (String name : List.of("zero", "expanded", "plan")) {
            JsonNode alternative = root.get("alternatives").get(name);
            long sum = 0;
            for (JsonNode flow : alternative.get("cashFlows")) {
                boolean own = flow.get("payer").asString().equals("MUNICIPALITY");
                sum += own ? flow.get("presentValue").asLong() : 0;
            }
            assertThat(sum).isEqualTo(alternative.get("score").get("cost").asLong());
        }
    }

    @Test
    void every_headline_leads_to_cells_and_norms() {
        JsonNode headlines = root.get("headlines");
        List<String> ids = new ArrayList<>();
        for (JsonNode gain : headlines.get("gain")) {
            gain.forEach(end -> ids.add(end.asString()));
        }
        headlines.get("cost").forEach(costs -> costs.forEach(cost -> ids.add(cost.asString())));
        headlines.get("shortage").forEach(shortage -> ids.add(shortage.asString()));
        assertThat(headlines.has("gap")).isEqualTo(root.has("proof"));

        assertThat(ids).hasSize(6 + 6 + 3).allSatisfy(id -> {
            Set<String> below = new HashSet<>();
            collect(id, below);
            assertThat(below).as(id).anyMatch(one -> FIGURES.get(one).has("cell"));
        });
    }

    @Test
    void staff_costs_follow_from_users() {
        assertThat(FIGURES.keySet().stream().filter(id -> id.startsWith("present-value/STAFF/")))
                .isNotEmpty()
                .allSatisfy(id -> {
                    Set<String> below = new HashSet<>();
                    collect(id, below);
                    assertThat(below).anyMatch(one -> one.startsWith("users/"));
                });
    }

    @Test
    void the_gain_is_the_cost_of_the_one_less_that_of_the_other() {
        for (String whose : List.of("MUNICIPALITY", "SOCIETY")) {
            double[] costs = operands(FIGURES.get("gain/" + whose));
            assertThat(FIGURES.get("gain/" + whose).get("value").asDouble()).isEqualTo(costs[0] - costs[1]);
        }
    }

    private static void collect(String id, Set<String> below) {
        if (below.add(id) && FIGURES.get(id).has("operands")) {
            FIGURES.get(id).get("operands").forEach(operand -> collect(operand.asString(), below));
        }
    }

    @Test
    void sums_and_percentages_can_be_made_again_from_their_operands() {
        for (JsonNode figure : FIGURES.values()) {
            if (figure.has("formula") && figure.has("value")) {
                double[] operands = operands(figure);
                switch (figure.get("formula").asString()) {
                    case "sum" ->
                        assertThat(Arrays.stream(operands).sum())
                                .isEqualTo(figure.get("value").asDouble());
                    case "utilisation" ->
                        assertThat(Math.floor(100 * operands[0] / operands[1] + 0.5))
                                .isEqualTo(figure.get("value").asDouble());
                    default -> assertThat(operands).isNotEmpty();
                }
            }
        }
    }

    private static double[] operands(JsonNode figure) {
        double[] values = new double[figure.get("operands").size()];
        for (int i = 0; i < values.length; i++) {
            JsonNode operand = FIGURES.get(figure.get("operands").get(i).asString());
            values[i] = operand.has("value") ? operand.get("value").asDouble() : 0;
        }
        return values;
    }
}
