package no.arealklok.economy;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.UnitQuantity;

/**
 * What follows from moving a unit, whoever else moves: the move, its staff where the register tells, and the longer
 * way.
 */
public final class RelocationMoney {
    private final Pricing pricing;
    private final Norms norms;
    private final TransportMoney transport;

    public RelocationMoney(Pricing pricing) {
        this.pricing = pricing;
        this.norms = pricing.norms();
        this.transport = new TransportMoney(pricing);
    }

    /**
     * What follows from moving a unit.
     *
     * @param moves one for each building that shares its users, or the one that takes them all
     */
    public Effects effects(List<Relocation> moves) {
        Relocation unit = moves.get(0);
        List<CashFlow> flows = new ArrayList<>();
        moves.forEach(move -> flows.addAll(perUser(CostLine.MOVING, move, norms.figure("moving.cost-per-person"))));
        moves.forEach(move -> flows.addAll(perUser(CostLine.ADAPTATION, move, norms.figure("moving.adaptation"))));
        Figure redundancy = norms.figure("moving.redundancy");
        flows.addAll(pricing.once(
                CostLine.REDUNDANCY,
                Payer.MUNICIPALITY,
                unit.unit().id(),
                redundancy,
                redundancy.whole(),
                unit.index()));
        flows.addAll(statedStaff(unit));
        if (unit.merges()) {
            flows.addAll(unitGrant(unit));
        }
        if (unit.type().graded()) {
            moves.forEach(move -> flows.addAll(lostPupils(move)));
        }
        List<Effects> parts = new ArrayList<>(List.of(new Effects(flows, List.of())));
        moves.forEach(move -> parts.add(transport.effects(move)));
        return Effects.sum(parts);
    }

    /** What counts where only some users go elsewhere, and the unit stays: the move of each, and the way. */
    public long boundaryValue(Relocation move) {
        Figure each = norms.figure("moving.cost-per-person");
        Effects moved = new Effects(perUser(CostLine.MOVING, move, each), List.of());
        long today = move.before().map(way -> way(move.over(way))).orElse(0L);
        return pricing.counted(moved) + way(move) - today;
    }

    private long way(Relocation move) {
        return pricing.counted(transport.effects(move));
    }

    /** What counts of them: present value in whole NOK. */
    public long presentValue(List<Relocation> moves) {
        return pricing.counted(effects(moves));
    }

    private List<CashFlow> perUser(CostLine line, Relocation move, Figure each) {
        long amount = each.whole() * move.moved();
        int year = pricing.horizon().year(move.index());
        Figure basis = Figure.computed(
                line + "/" + move.unit().id() + "/" + year + "/" + move.metres().id(),
                amount,
                MeasureUnit.NOK,
                "cost.moving",
                move.source(),
                each);
        return pricing.once(line, Payer.MUNICIPALITY, move.unit().id(), basis, amount, move.index());
    }

    /** Base staff and night watches before and after; only where both are given, for no saving is taken for granted. */
    private List<CashFlow> statedStaff(Relocation move) {
        List<CashFlow> flows = new ArrayList<>();
        flows.addAll(statedStaff(move, UnitQuantity.BASE_STAFF, UnitQuantity.BASE_STAFF_MERGED));
        flows.addAll(statedStaff(move, UnitQuantity.NIGHT_STAFF, UnitQuantity.NIGHT_STAFF_MERGED));
        return flows;
    }

    private List<CashFlow> statedStaff(Relocation move, UnitQuantity now, UnitQuantity merged) {
        if (move.type().staff().isPresent()
                || move.unit().find(now).isEmpty()
                || move.unit().find(merged).isEmpty()) {
            return List.of();
        }
        Figure before = move.unit().find(now).get();
        Figure after = move.unit().find(merged).get();
        Figure each = norms.figure("staff.cost-per-year");
        long amount = Math.round((after.value() - before.value()) * each.value());
        Figure basis = Figure.computed(
                "staff-change/" + now + "/" + move.unit().id(),
                amount,
                MeasureUnit.NOK_PER_YEAR,
                "cost.statedStaff",
                after,
                before,
                each);
        return pricing.level(
                CostLine.STAFF, Payer.MUNICIPALITY, move.unit().id(), basis, amount, move.index(), pricing.years());
    }

    private List<CashFlow> unitGrant(Relocation move) {
        List<CashFlow> flows = new ArrayList<>();
        move.type().unitGrant().map(norms::figure).ifPresent(each -> {
            flows.addAll(unitGrant(move, Payer.MUNICIPALITY, each, each.whole()));
            flows.addAll(unitGrant(move, Payer.STATE, each, -each.whole()));
        });
        return flows;
    }

    private List<CashFlow> unitGrant(Relocation move, Payer payer, Figure each, long amount) {
        return pricing.level(CostLine.UNIT_GRANT, payer, move.unit().id(), each, amount, move.index(), pricing.years());
    }

    /** The state keeps from the municipality what it pays for each pupil elsewhere. */
    private List<CashFlow> lostPupils(Relocation move) {
        Figure share = norms.figure("moving.lost-pupils");
        Figure each = norms.figure("moving.lost-pupil-funding");
        if (share.value() == 0 || each.value() == 0) {
            return List.of();
        }
        List<Long> lost = move.users().subList(move.index(), pricing.years()).stream()
                .map(users -> Math.round(users * share.value() * each.value()))
                .toList();
        Figure basis = Figure.computed(
                "lost-pupils/" + move.unit().id() + "/" + move.metres().id(),
                lost.get(0),
                MeasureUnit.NOK_PER_YEAR,
                "cost.lostPupils",
                move.source(),
                share,
                each);
        String unit = move.unit().id();
        List<Long> kept = lost.stream().map(amount -> -amount).toList();
        return List.of(
                pricing.series(CostLine.LOST_PUPILS, Payer.MUNICIPALITY, unit, basis, move.index(), lost),
                pricing.series(CostLine.LOST_PUPILS, Payer.STATE, unit, basis, move.index(), kept));
    }
}
