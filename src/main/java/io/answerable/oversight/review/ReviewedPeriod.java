package io.answerable.oversight.review;

import io.answerable.graphql.Period;
import java.time.LocalDate;

/** Which days top management looks back on, and as of which day it sees what is open. */
public record ReviewedPeriod(Period period, LocalDate asOf) {}
