package io.answerable.training;

import java.time.LocalDate;

/** Counts who needs a certificate for what they do (KPI-G09). */
public interface CertificationFigures {

    /** How many people at work hold a role with a mandatory certification, counted once per role; whoever asks. */
    int holders(LocalDate asOf);
}
