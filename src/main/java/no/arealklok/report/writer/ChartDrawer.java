package no.arealklok.report.writer;

import java.util.regex.Pattern;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.ScriptableObject;

/**
 * Draws charts as SVG with Apache ECharts, run by Rhino. Reading the script takes a second or more, so that one drawer
 * should serve all writers of a run. Not safe for use by several threads at once.
 */
public final class ChartDrawer {
    /** ECharts asks for these two of a browser when it is loaded; nothing of it waits for a timer when it draws. */
    private static final String BROWSER = "var self = this; function setTimeout() {}";

    /** What serves only a browser that runs ECharts: hover styles, their classes, and marks on what can be pressed. */
    private static final Pattern FOR_THE_POINTER =
            Pattern.compile("<style\\b.*?</style>| (class|ecmeta_\\w+|pointer-events)=\"[^\"]*\"", Pattern.DOTALL);

    /** Batik does not know the baseline in the middle of a line; half of a capital's height below it does the same. */
    private static final String CENTRED = "dominant-baseline=\"central\"";

    private static final String CENTRED_EVERYWHERE = "dy=\".34em\"";
    /** Numbered in the order of drawing, and so the same in two documents or two charts of one page. */
    private static final Pattern RUNNING_ID = Pattern.compile("\\bzr\\d+-");

    private ScriptableObject scope;

    /**
     * @param id unique in the page; the ids in the drawing start with it
     * @param width and height in CSS pixels
     */
    String draw(ChartSpec spec, String id, int width, int height) {
        Context context = Context.enter();
        try {
            context.setInterpretedMode(true);
            context.setLanguageVersion(Context.VERSION_ES6);
            Function svg = (Function) ((NativeObject) scope(context).get("arealklok", scope)).get("svg", scope);
            Object drawn = svg.call(context, scope, scope, new Object[] {spec.json(), width, height});
            String still = FOR_THE_POINTER.matcher(Context.toString(drawn)).replaceAll("");
            return RUNNING_ID
                    .matcher(still.replace(CENTRED, CENTRED_EVERYWHERE))
                    .replaceAll(id + "-");
        } finally {
            Context.exit();
        }
    }

    private ScriptableObject scope(Context context) {
        if (scope == null) {
            ScriptableObject fresh = context.initSafeStandardObjects();
            context.evaluateString(fresh, BROWSER, "browser", 1, null);
            context.evaluateString(fresh, new Resource("charts.min.js").text(), "charts.min.js", 1, null);
            scope = fresh;
        }
        return scope;
    }
}
