"""Fits the network that sees where statements begin and end: `python statement-network.py QUARTER`.

It reads `.build/network` as `statement-network.ts` wrote it, learns from all articles but those of the
quarter (0 to 3; `all` leaves none out) and writes what it fitted to `QUARTER.f32` there: each layer's
numbers one after the other, in the order in which `statement-network.ts` reads them. PyTorch and NumPy;
five minutes on one core.
"""

import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

FOLDER = Path(__file__).parent.parent / ".build" / "network"
# As in src/models/statement-network.
VECTOR, SHAPES, SUFFIXES, SUFFIX, LEXICON, PLACE, INPUTS = 32, 6, 2048, 8, 13, 4, 64
WIDTH, DILATIONS, TAPS, OUTPUTS = 64, (1, 2, 4, 8, 16, 1), 5, 4
EPOCHS, RATE, VECTOR_RATE, TOKENS_A_BATCH = 8, 3e-3, 5e-4, 4000
DROPPED, UNKNOWN = 0.15, 0.05


class Network(nn.Module):
    """Convolutions over the tokens of a paragraph, each with what it adds to its input."""

    def __init__(self, vectors: np.ndarray):
        super().__init__()
        known = torch.cat([torch.zeros(1, vectors.shape[1]), torch.from_numpy(vectors)])
        self.words = nn.Embedding.from_pretrained(known, freeze=False, padding_idx=0)
        self.reduced = nn.Linear(vectors.shape[1], VECTOR, bias=False)
        self.suffixes = nn.Embedding(SUFFIXES, SUFFIX)
        nn.init.normal_(self.suffixes.weight, 0, 0.1)
        self.input = nn.Linear(INPUTS, WIDTH)
        self.along = nn.ModuleList(
            nn.Conv1d(WIDTH, WIDTH, TAPS, padding=d * (TAPS // 2), dilation=d, groups=WIDTH)
            for d in DILATIONS
        )
        self.across = nn.ModuleList(nn.Linear(WIDTH, WIDTH) for _ in DILATIONS)
        self.output = nn.Linear(WIDTH, OUTPUTS)
        self.drop = nn.Dropout(DROPPED)

    def vectors(self) -> torch.Tensor:
        return self.reduced(self.words.weight)

    def forward(self, tokens: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        word, shape, suffix, lexicon, place, _ = tokens.unbind(-1)
        if self.training:
            word = torch.where(torch.rand(word.shape) < UNKNOWN, -1, word)
        bits = lambda value, count: (value.unsqueeze(-1) >> torch.arange(count)) & 1
        parts = [
            self.drop(self.reduced(self.words(word + 1))),
            functional.one_hot(shape, SHAPES),
            self.drop(self.suffixes(suffix)),
            bits(lexicon, LEXICON),
            bits(place, PLACE),
            (word < 0).unsqueeze(-1),
        ]
        is_token = mask.unsqueeze(-1).float()
        x = functional.relu(self.input(torch.cat([p.float() for p in parts], -1))) * is_token
        for along, across in zip(self.along, self.across):
            h = along(x.transpose(1, 2)).transpose(1, 2)
            x = (x + self.drop(functional.relu(across(h)))) * is_token
        return self.output(x)


def batches(passages: np.ndarray, random: np.random.Generator) -> list[np.ndarray]:
    """Passages of like length together, in no order."""
    order = np.argsort(passages[:, 1] + random.random(len(passages)) * 8)
    groups, group = [], []
    for i in order:
        if group and (len(group) + 1) * passages[i, 1] > TOKENS_A_BATCH:
            groups.append(passages[group])
            group = []
        group.append(i)
    groups.append(passages[group])
    random.shuffle(groups)
    return groups


def padded(tokens: np.ndarray, group: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
    longest = group[:, 1].max()
    rows = np.zeros((len(group), longest, tokens.shape[1]), np.int64)
    mask = np.zeros((len(group), longest), bool)
    for k, (start, length, _) in enumerate(group):
        rows[k, :length] = tokens[start : start + length]
        mask[k, :length] = True
    return torch.from_numpy(rows), torch.from_numpy(mask)


def loss_of(network: Network, rows: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    labels = (rows[..., -1:] >> torch.arange(OUTPUTS)) & 1
    odds = network(rows, mask)
    each = functional.binary_cross_entropy_with_logits(odds, labels.float(), reduction="none")
    return each[mask].sum(-1).mean()


def fit(tokens: np.ndarray, passages: np.ndarray, vectors: np.ndarray) -> Network:
    network = Network(vectors)
    random = np.random.default_rng(1)
    words = [network.words.weight]
    others = [p for p in network.parameters() if p is not words[0]]
    groups = [{"params": others, "lr": RATE}, {"params": words, "lr": VECTOR_RATE}]
    optimiser = torch.optim.Adam(groups)
    epochs = [batches(passages, random) for _ in range(EPOCHS)]
    steps = sum(len(epoch) for epoch in epochs)
    rates = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, [RATE, VECTOR_RATE], total_steps=steps + 1, pct_start=0.15
    )
    for number, epoch in enumerate(epochs):
        started, total = time.time(), 0.0
        network.train()
        for group in epoch:
            loss = loss_of(network, *padded(tokens, group))
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            rates.step()
            total += loss.item()
        print(f"epoch {number + 1}: loss {total / len(epoch):.4f}, {time.time() - started:.0f} s", flush=True)
    return network.eval()


def written(network: Network) -> np.ndarray:
    """Vectors of words and suffixes, then of each layer its weights by input and its constants."""
    parts = [network.vectors()[1:], network.suffixes.weight, network.input.weight.T, network.input.bias]
    for along, across in zip(network.along, network.across):
        parts += [along.weight[:, 0].T, along.bias, across.weight.T, across.bias]
    parts += [network.output.weight.T, network.output.bias]
    return np.concatenate([p.detach().numpy().ravel() for p in parts]).astype("<f4")


def main(quarter: str) -> None:
    torch.manual_seed(1)
    torch.set_num_threads(1)
    tokens = np.fromfile(FOLDER / "tokens.i32", "<i4").reshape(-1, 6)
    passages = np.fromfile(FOLDER / "passages.i32", "<i4").reshape(-1, 3)
    vectors = np.fromfile(FOLDER / "vectors.f32", "<f4").reshape(-1, 100)
    unseen = [-1] if quarter == "all" else [-1, int(quarter)]
    seen = passages[(passages[:, 1] > 0) & ~np.isin(passages[:, 2], unseen)]
    network = fit(tokens, seen, vectors)
    written(network).tofile(FOLDER / f"{quarter}.f32")
    left = passages[(passages[:, 1] > 0) & (passages[:, 2] == (-1 if quarter == "all" else int(quarter)))]
    with torch.no_grad():
        losses = [loss_of(network, *padded(tokens, left[k : k + 50])).item() for k in range(0, len(left), 50)]
    print(f"loss on {len(left)} passages that it has not seen: {np.mean(losses):.4f}")


main(sys.argv[1])
