package no.arealklok.analysis;

public final class TrySolvik {
    public static void main(String[] a) {
        Analysis an = SampleAnalysis.of(a[0]);
        no.arealklok.consolidation.exact.TryParts.run(
                an.plan().facts(), Integer.parseInt(a[1]), Double.parseDouble(a[2]));
    }
}
