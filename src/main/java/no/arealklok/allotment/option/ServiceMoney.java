package no.arealklok.allotment.option;

import java.util.Optional;
import no.arealklok.allotment.question.FacilityMoney;
import no.arealklok.allotment.question.Pool;
import no.arealklok.economy.Discounting;
import no.arealklok.economy.Pricing;
import no.arealklok.economy.StaffMoney;
import no.arealklok.norm.Norms;
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
    };

    private final Optional<StaffMoney> staff;
    private final boolean byYear;
    private final Discounting discounting;
    private final long redundancy;

    private ServiceMoney(Optional<StaffMoney> staff, boolean byYear, Discounting discounting, long redundancy) {
        this.staff = staff;
        this.byYear = byYear;
        this.discounting = discounting;
        this.redundancy = redundancy;
    }

    /** @param most users that a facility can have */
    static FacilityMoney of(ServiceType type, Norms norms, Pricing pricing, int most) {
        return new ServiceMoney(
                type.staff().map(rule -> new StaffMoney(rule, most, pricing)),
                type.allotment().rule().isByYear(),
                pricing.discounting(),
                norms.figure("moving.redundancy").whole());
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
}
