package org.skiagraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.skiagraph.dictionary.Tag;

/** A Data Set may be read by many threads at once. */
class DataSetThreadsTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 50;
    private static final int SEQUENCES = 20;

    private static DataSet nested() {
        DataSet dataSet = new DataSet().set(Tag.SpecificCharacterSet, "ISO_IR 192");
        for (int i = 0; i < SEQUENCES; i++) {
            DataSet item = dataSet.setItems(0x00291000 + i).addItem();
            item.setItems(Tag.ReferencedPatientSequence).addItem().set(Tag.PatientName, "山田");
        }
        return Parsing.parsed(dataSet, false);
    }

    @Test
    void allGetTheSameSequences() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                assertEquals(SEQUENCES * 3, seenByAll(executor, nested()));
            }
        } finally {
            executor.shutdown();
        }
    }

    private static int seenByAll(ExecutorService executor, DataSet dataSet) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<List<Object>>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            boolean backwards = i % 2 == 1;
            tasks.add(() -> {
                start.await();
                return walk(dataSet, backwards);
            });
        }
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Future<List<Object>> result : executor.invokeAll(tasks)) {
            seen.addAll(result.get());
        }
        return seen.size();
    }

    private static List<Object> walk(DataSet dataSet, boolean backwards) {
        List<Object> seen = new ArrayList<>();
        for (int i = 0; i < SEQUENCES; i++) {
            int tag = 0x00291000 + (backwards ? SEQUENCES - 1 - i : i);
            Sequence sequence = dataSet.sequence(tag).orElseThrow();
            DataSet item = sequence.get(0);
            seen.add(sequence);
            seen.add(item);
            Sequence inner = item.sequence(Tag.ReferencedPatientSequence).orElseThrow();
            seen.add(inner);
            assertEquals("山田", inner.get(0).text(Tag.PatientName, ""));
        }
        return seen;
    }
}
