package dev.etiquette.flink.measure;

import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Metric;
import org.apache.flink.metrics.MetricConfig;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.reporter.MetricReporter;
import org.apache.flink.metrics.reporter.MetricReporterFactory;

/** Shows the counters of the job that runs in this process, of one task. */
public final class CountingReporterFactory implements MetricReporterFactory {

    private static final Map<String, Counter> COUNTERS = new ConcurrentHashMap<>();

    /** How many there were so far; 0 before the task begins. */
    static long count(String name) {
        Counter counter = COUNTERS.get(name);
        return counter == null ? 0 : counter.getCount();
    }

    @Override
    public MetricReporter createMetricReporter(Properties properties) {
        return new MetricReporter() {

            @Override
            public void open(MetricConfig config) {
                // Nothing is to be opened.
            }

            @Override
            public void close() {
                COUNTERS.clear();
            }

            @Override
            public void notifyOfAddedMetric(Metric metric, String name, MetricGroup group) {
                if (metric instanceof Counter counter) {
                    COUNTERS.put(name, counter);
                }
            }

            @Override
            public void notifyOfRemovedMetric(Metric metric, String name, MetricGroup group) {
                COUNTERS.remove(name, metric);
            }
        };
    }
}
