// 32 hosts that fail and are repaired, as in kernel.bench.ts, on SimGrid: prints events a second.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <simgrid/s4u.hpp>

namespace sg4 = simgrid::s4u;

constexpr double HOUR = 3600.0;
constexpr double MEAN_UP = 8760 * HOUR;
constexpr double MEAN_DOWN = 24 * HOUR;
static long events = 0;

static void life(int host)
{
  std::minstd_rand luck(host + 1);
  std::uniform_real_distribution<double> up(0, 2 * MEAN_UP);
  std::uniform_real_distribution<double> down(0, 2 * MEAN_DOWN);
  for (;;) {
    sg4::this_actor::sleep_for(up(luck));
    sg4::this_actor::sleep_for(down(luck));
    events += 2;
  }
}

int main(int argc, char** argv)
{
  sg4::Engine engine(&argc, argv);
  auto* zone = sg4::create_full_zone("cluster");
  auto* host = zone->create_host("host", "1Gf");
  zone->seal();
  for (int index = 0; index < 32; index++)
    sg4::Actor::create("host-" + std::to_string(index), host, life, index)->daemonize();
  const double years = std::atof(argv[1]);
  sg4::Actor::create("clock", host, [years] { sg4::this_actor::sleep_for(years * 8760 * HOUR); });
  const auto start = std::chrono::steady_clock::now();
  engine.run();
  const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
  std::printf("%f\n", events / spent.count());
}
