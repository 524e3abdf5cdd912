package io.answerable.exchange;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How dossiers are taken in and worked off.
 *
 * @param largestDossier larger ones are refused
 * @param poll how often a worker looks for imports that other instances have left
 * @param lease how long a claim lasts without a sign of life
 * @param workers how many imports (of different organisations) one instance works on at a time
 * @param attempts after so many interrupted attempts an import counts as failed
 * @param pause how long an import rests after a passing failure; the next time four times as long
 * @param submissions how many dossiers one instance reads at a time; each needs several times its size in memory
 * @param waiting how many imports of one organisation may wait or be at work
 */
@ConfigurationProperties("answerable.exchange")
record ExchangeSettings(@DefaultValue("64MB") DataSize largestDossier, @DefaultValue("2s") Duration poll,
        @DefaultValue("30s") Duration lease, @DefaultValue("1") int workers, @DefaultValue("3") int attempts,
        @DefaultValue("15s") Duration pause, @DefaultValue("2") int submissions, @DefaultValue("5") int waiting) {}
