#!/bin/sh
# Every register of a folder on a Slurm cluster, sixteen shards with a core each: sbatch slurm.sh FOLDER RESULTS
# When all have ended, the summary: $AREALKLOK batch FOLDER -o RESULTS --collect
#SBATCH --job-name=arealklok
#SBATCH --array=1-16
#SBATCH --cpus-per-task=1
#SBATCH --requeue
#SBATCH --open-mode=append

# A shard that is queued again does only what it had not finished.
exec ${AREALKLOK:-java -Xmx1500m -jar arealklok.jar} batch "$1" -o "$2" --shard auto --threads 1
