"""32 hosts that fail and are repaired, as in kernel.bench.ts, on SimPy: prints events a second."""

import random
import sys
import time

import simpy

HOUR = 3600 * 1000
MEAN_UP = 8760 * HOUR
MEAN_DOWN = 24 * HOUR
events = 0


def life(env, luck):
    global events
    while True:
        yield env.timeout(int(luck.random() * 2 * MEAN_UP))
        yield env.timeout(int(luck.random() * 2 * MEAN_DOWN))
        events += 2


env = simpy.Environment()
for host in range(32):
    env.process(life(env, random.Random(host)))
start = time.perf_counter()
env.run(until=int(sys.argv[1]) * 8760 * HOUR)
print(events / (time.perf_counter() - start))
