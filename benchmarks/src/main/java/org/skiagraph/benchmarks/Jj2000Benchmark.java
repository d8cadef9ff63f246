package org.skiagraph.benchmarks;

import com.github.jaiimageio.jpeg2000.impl.J2KImageReader;
import com.github.jaiimageio.jpeg2000.impl.J2KImageReaderSpi;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageReadParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The peer of {@link Jpeg2000Benchmark} on the JVM: JJ2000, as the plug-in of ImageIO that is in use, by its public methods, from
 * memory to a raster.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1000, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class Jj2000Benchmark implements ImageCase {
    /** How it is coded, and which picture. */
    @Param({
        "j2k53 ct",
        "j2k53 cr",
        "j2k53 us",
        "j2k53 wsi",
        "j2k97-r10 ct",
        "j2k97-r10 cr",
        "j2k97-r10 us",
        "j2k97-r10 wsi"
    })
    public String what = "j2k53 ct";

    private byte[] stream = {};
    private int rawBytes;

    /** Reads the stream, and its size. */
    @Override
    @Setup
    public void prepare() throws IOException {
        stream = J2kStreams.bytes(what);
        Raster raster = decode();
        int cells = raster.getWidth() * raster.getHeight() * raster.getNumBands();
        rawBytes = raster.getSampleModel().getSampleSize(0) > 8 ? 2 * cells : cells;
    }

    /** One image by one thread. */
    @Benchmark
    public Raster decode() throws IOException {
        J2KImageReader reader = new J2KImageReader(new J2KImageReaderSpi());
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(stream)));
        try {
            return reader.readRaster(0, new ImageReadParam());
        } finally {
            reader.dispose();
        }
    }

    @Override
    public String peer() {
        return "jj2000";
    }

    @Override
    public int rawBytes() {
        return rawBytes;
    }

    @Override
    public int codedBytes() {
        return stream.length;
    }

    @Override
    public String what() {
        return what;
    }
}
