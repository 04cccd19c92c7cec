package no.arealklok.allotment.option;

import java.util.Optional;
import no.arealklok.allotment.question.FacilityMoney;
import no.arealklok.allotment.question.Pool;
import no.arealklok.economy.Discounting;
import no.arealklok.economy.PavilionMoney;
import no.arealklok.economy.Pricing;
import no.arealklok.economy.StaffMoney;
import no.arealklok.norm.Norms;
import no.arealklok.service.Pavilions;
import no.arealklok.service.ServiceType;

/** What running a service costs, from its norms. */
final class ServiceMoney implements FacilityMoney {
    /** Of what is not the municipality's to run. */
    static final FacilityMoney NONE = new FacilityMoney() {
        @Override
        public long led(int from, int to) {
            return 0;
        }

        @Override
        public long served(int index, int users) {
            return 0;
        }

        @Override
        public long closed(int index) {
            return 0;
        }

        @Override
        public long rented(Pavilions.Term term) {
            return 0;
        }
    };

    private final Optional<StaffMoney> staff;
    private final boolean byYear;
    private final Discounting discounting;
    private final long redundancy;
    private final Optional<PavilionMoney> pavilions;

    private ServiceMoney(
            Optional<StaffMoney> staff,
            boolean byYear,
            Discounting discounting,
            long redundancy,
            Optional<PavilionMoney> pavilions) {
        this.staff = staff;
        this.byYear = byYear;
        this.discounting = discounting;
        this.redundancy = redundancy;
        this.pavilions = pavilions;
    }

    /** @param most users that a facility can have */
    static FacilityMoney of(ServiceType type, Norms norms, Pricing pricing, int most) {
        return new ServiceMoney(
                type.staff().map(rule -> new StaffMoney(rule, most, pricing)),
                type.allotment().rule().isByYear(),
                pricing.discounting(),
                norms.figure("moving.redundancy").whole(),
                type.allotment()
                        .housed()
                        .map(keys -> new PavilionMoney("", type.allotment().pavilions(norms), keys.size(), pricing)));
    }

    static Pool.Served served(ServiceType type, Norms norms, Pricing pricing) {
        long each =
                type.allotment().served().map(key -> norms.figure(key).whole()).orElse(0L);
        return (index, users) -> pricing.discounting().presentValue(each * users, index, index + 1);
    }

    @Override
    public long led(int from, int to) {
        return byYear
                ? staff.map(money -> discounting.presentValue(money.leader(), from, to))
                        .orElse(0L)
                : 0;
    }

    @Override
    public long served(int index, int users) {
        return staff.map(money -> money.presentValue(index, users)).orElse(0L);
    }

    @Override
    public long closed(int index) {
        return discounting.presentValue(redundancy, index, index + 1);
    }

    @Override
    public long rented(Pavilions.Term term) {
        return pavilions.orElseThrow().presentValue(term);
    }
}
